package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Path;

final class AnkiReader implements QuestionReader {
    private final Destination destination;
    AnkiReader(Destination destination) { this.destination = destination; }
    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, _ -> {});
    }
}
