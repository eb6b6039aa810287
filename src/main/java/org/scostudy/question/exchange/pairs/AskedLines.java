package org.scostudy.question.exchange.pairs;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;

/** Cards as people and SuperMemo write them: {@code Q:} before the front, {@code A:} before the back, each in lines of its own. */
final class AskedLines {

    private static final Pattern QUESTION = Pattern.compile(
            "\\s*(?:q|question|front|frage|вопрос|в)\\s*\\d{0,4}\\s*[:：]\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANSWER = Pattern.compile(
            "\\s*(?:a|answer|back|antwort|ответ|о)\\s*\\d{0,4}\\s*[:：]\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ImportRun run;
    private final StringBuilder front = new StringBuilder();
    private final StringBuilder back = new StringBuilder();
    private Place begun;
    private boolean answering;

    AskedLines(ImportRun run) {
        this.run = run;
        this.begun = run.line(1);
    }

    /** Whether a file begins with a question and its answer. */
    static boolean in(FileHead file) {
        List<String> lines = file.text().lines().filter(line -> !line.isBlank()).toList();
        int answer = 1;
        while (answer < lines.size()
                && answer < 20
                && !ANSWER.matcher(lines.get(answer)).matches()) {
            if (QUESTION.matcher(lines.get(answer)).matches()) {
                return false;
            }
            answer++;
        }
        return !lines.isEmpty() && QUESTION.matcher(lines.getFirst()).matches() && answer < Math.min(lines.size(), 20);
    }

    void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            Matcher question = QUESTION.matcher(line);
            Matcher answer = ANSWER.matcher(line);
            if (question.matches()) {
                end();
                begun = lines.place();
                front.append(question.group(1));
            } else if (answer.matches() && !answering) {
                answering = true;
                back.append(answer.group(1));
            } else {
                (answering ? back : front).append('\n').append(line);
            }
            if (front.length() + back.length() > run.limits().itemChars()) {
                throw run.stop(begun, "exchange.pairs.endless", run.limits().itemChars(), "Q:");
            }
        }
        end();
    }

    private void end() throws IOException {
        String asked = Text.clean(front.toString()).strip();
        String answered = Text.clean(back.toString()).strip();
        front.setLength(0);
        back.setLength(0);
        answering = false;
        if (asked.isEmpty() && answered.isEmpty()) {
            return;
        }
        if (asked.isEmpty() || answered.isEmpty()) {
            run.lost(begun, "exchange.pairs.no-answer");
            return;
        }
        QuestionBuilder item = new QuestionBuilder(run, begun);
        try {
            item.stem(item.either(asked));
            CardBack.deliver(item, Kind.BASIC, item.either(answered));
        } catch (Unreadable e) {
            run.lost(begun, e);
        }
    }
}
