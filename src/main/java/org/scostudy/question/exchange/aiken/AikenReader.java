package org.scostudy.question.exchange.aiken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;

/** Aiken, forgiving what people forgive: "A." or "A)", blank lines anywhere, several right letters, a feedback line. */
public final class AikenReader implements QuestionReader {

    private static final Pattern ANSWER = Pattern.compile("(?mi)^\\s*ANSWER\\s*:\\s*[A-Z]");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\s*[Aa]\\s*[.)]\\s*\\S");

    private final Destination destination;

    public AikenReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        return ANSWER.matcher(file.text()).find() && OPTION.matcher(file.text()).find() ? 70 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            try (Lines lines = Lines.of(run)) {
                AikenQuestion question = new AikenQuestion(run);
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
