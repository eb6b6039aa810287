package org.scostudy.question.exchange.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;

/** Says what a file is that cannot be read, and what to do instead. */
public final class ForeignReader implements QuestionReader {

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
                throw run.stop(run.whole(), kind.get().messageKey());
            }
        });
    }
}
