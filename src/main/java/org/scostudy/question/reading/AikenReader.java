package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Path;

/** Aiken, forgiving what people forgive: "A." or "A)", blank lines anywhere, several right letters, a feedback line. */
final class AikenReader implements QuestionReader {

    private final Destination destination;

    AikenReader(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            try (Lines lines = Lines.of(reading)) {
                AikenQuestion question = new AikenQuestion(reading);
                for (String line = lines.next(); line != null; line = lines.next()) {
                    if (!line.isBlank()) {
                        question = question.with(Text.clean(line).strip(), lines.place());
                    }
                }
                question.end();
            }
        });
    }
}
