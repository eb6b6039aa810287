package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.Question;

/** What is said after any answer to a question, line by line: why, what changed since, and where it stands. */
public final class Commentary {

    private Commentary() {}

    public static List<String> of(Question question) {
        List<String> lines = new ArrayList<>();
        String explanation = question.explanation();
        if (explanation != null) {
            lines.add(explanation);
        }
        String since = question.sinceNote();
        if (since != null) {
            lines.add("Since then: " + since);
        }
        question.citations().forEach(citation -> lines.add(Citations.write(citation)));
        return List.copyOf(lines);
    }
}
