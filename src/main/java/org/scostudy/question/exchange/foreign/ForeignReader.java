package org.scostudy.question.exchange.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.ZipPackage;
import org.scostudy.question.exchange.files.ZipPackage.Packing;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;

/** Says what a file is that cannot be read, and what to do instead. */
public final class ForeignReader implements QuestionReader {

    private static final long MOST_LIST_BYTES = 4L << 20;

    private final Destination destination;

    public ForeignReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        return ForeignKind.of(file).isPresent() ? 100 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            Optional<ForeignKind> kind = ForeignKind.of(FileHead.of(file));
            if (kind.isPresent()) {
                boolean isPackage = kind.get() == ForeignKind.PACKAGE;
                throw run.stop(
                        run.whole(), isPackage ? inPackage(run) : kind.get().messageKey());
            }
        });
    }

    /** Its list of contents says whose it is. */
    private static String inPackage(ImportRun run) throws IOException {
        try (ZipPackage zip = ZipPackage.open(run)) {
            ZipEntry list = zip.entry("imsmanifest.xml");
            String text = list == null
                    ? ""
                    : new String(zip.bytes(list, Packing.ZIP, MOST_LIST_BYTES), StandardCharsets.UTF_8);
            return text.contains("imscc")
                    ? "exchange.foreign.common-cartridge"
                    : text.contains("qti")
                            ? ForeignKind.QTI.messageKey()
                            : text.contains("adlcp") ? ForeignKind.SCORM.messageKey() : "exchange.foreign.package";
        } catch (ZipException e) {
            return "exchange.foreign.package";
        }
    }
}
