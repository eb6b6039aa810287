package org.scostudy.authoring.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.item.Sides;

/** What is different between two versions, part by part; parts are named by the labels of the editor. */
public record Difference(String part, String before, String after) {

    public static List<Difference> between(Question before, Question after) {
        Map<String, String> old = parts(before);
        Map<String, String> now = parts(after);
        List<Difference> all = new ArrayList<>();
        now.forEach((part, text) -> {
            String was = Objects.requireNonNullElse(old.get(part), "");
            if (!was.equals(text)) {
                all.add(new Difference(part, was, text));
            }
        });
        return all;
    }

    private static Map<String, String> parts(Question question) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("kind", question.kind().id());
        parts.put("stem", question.stem());
        parts.put("answer", answer(question.interaction()));
        parts.put("explanation", Objects.requireNonNullElse(question.explanation(), ""));
        parts.put("since", Objects.requireNonNullElse(question.sinceNote(), ""));
        parts.put("section", question.section());
        parts.put("level", question.level().name().toLowerCase(java.util.Locale.ROOT));
        parts.put("tags", String.join(", ", question.tags()));
        parts.put(
                "passages",
                String.join(
                        ", ",
                        question.citations().stream().map(Citation::passage).toList()));
        return parts;
    }

    private static String answer(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice(var options) -> options(options);
            case Interaction.MultipleResponse(var options) -> options(options);
            case Interaction.Typed typed -> String.join("\n", typed.accepted());
            case Interaction.Recall recall -> Sides.write(recall.back());
            case Interaction.Numeric number ->
                number.key() + " ± " + number.tolerance().toPlainString();
            case Interaction.TrueFalse judged ->
                judged.key() + (judged.correction() == null ? "" : ": " + judged.correction());
            case Interaction.Matching matching -> matching.key() + "\n" + String.join("\n", matching.distractors());
            case Interaction.Ordering ordering -> String.join("\n", ordering.items());
            case Interaction.Essay essay -> essay.rubric().write() + "\n" + essay.sample();
            default -> interaction.key();
        };
    }

    private static String options(List<Interaction.Option> options) {
        return String.join(
                "\n",
                options.stream()
                        .map(option -> (option.right() ? "✓ " : "– ")
                                + option.text()
                                + (option.feedback() == null ? "" : " (" + option.feedback() + ")"))
                        .toList());
    }
}
