package org.scostudy.question.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;

/** What a format takes of a list of questions, and what it leaves out. */
public record Selection(List<Question> taken, List<LeftOut> leftOut) {

    /** The function gives the reason to leave a question out, or null to take it. */
    public static Selection of(List<Question> questions, Function<Question, @Nullable Message> whyNot) {
        List<Question> taken = new ArrayList<>();
        Map<Kind, Map<Message, Integer>> counts = new TreeMap<>();
        for (Question question : questions) {
            Message reason = whyNot.apply(question);
            if (reason == null) {
                taken.add(question);
            } else {
                counts.computeIfAbsent(question.kind(), _ -> new LinkedHashMap<>())
                        .merge(reason, 1, Integer::sum);
            }
        }
        List<LeftOut> leftOut = new ArrayList<>();
        counts.forEach(
                (kind, reasons) -> reasons.forEach((reason, count) -> leftOut.add(new LeftOut(kind, count, reason))));
        return new Selection(List.copyOf(taken), List.copyOf(leftOut));
    }
}
