package org.scostudy.question.exchange.anki;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.scostudy.question.exchange.run.Stop;
import org.scostudy.question.markup.Pictures;
import tools.jackson.core.JacksonException;

/** Anki packages, old and new: notes with their cards, pictures, and the answers that were given. */
public final class AnkiReader implements QuestionReader {

    private static final String DATABASE = "SQLite format 3";

    private final Destination destination;

    public AnkiReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        return file.isZip() || file.begins(DATABASE) ? 100 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            if (FileHead.of(file).begins(DATABASE)) {
                alone(run);
                return;
            }
            Path copy = Files.createTempFile("sco-collection", ".db");
            try (ZipPackage zip = ZipPackage.open(run)) {
                read(zip, copy, run);
            } catch (ZipException | EOFException | ZstdIOException e) {
                throw damaged(run, "exchange.anki.damaged-package", e);
            } catch (SQLException | JacksonException e) {
                throw damaged(run, "exchange.anki.damaged-collection", e);
            } finally {
                Files.deleteIfExists(copy);
            }
        });
    }

    /** A collection without its package, and so without pictures and sounds. */
    private static void alone(ImportRun run) throws IOException {
        try (AnkiCollection all = AnkiCollection.open(run.file(), run, "exchange.anki.database")) {
            new AnkiNotes(all, Pictures.NONE, run).read();
        } catch (SQLException | JacksonException e) {
            throw damaged(run, "exchange.anki.damaged-collection", e);
        }
    }

    private static Stop damaged(ImportRun run, String key, Exception e) {
        return run.stop(run.whole(), key, String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "));
    }

    /** In newer packages the older collection only says that Anki is too old. */
    private static void read(ZipPackage zip, Path copy, ImportRun run) throws IOException, SQLException {
        ZipEntry newest = zip.entry("collection.anki21b");
        ZipEntry newer = zip.entry("collection.anki21");
        ZipEntry old = zip.entry("collection.anki2");
        ZipEntry collection = newest != null ? newest : newer != null ? newer : old;
        if (collection == null) {
            throw run.stop(run.whole(), "exchange.anki.no-collection");
        }
        Packing packing = collection == newest ? Packing.ZSTANDARD : Packing.ZIP;
        zip.unpack(collection, packing, copy);
        AnkiMedia media = AnkiMedia.of(zip, packing, run);
        try (AnkiCollection all = AnkiCollection.open(copy, run, "exchange.anki.no-tables")) {
            new AnkiNotes(all, media, run).read();
        }
    }
}
