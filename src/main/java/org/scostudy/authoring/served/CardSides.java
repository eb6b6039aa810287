package org.scostudy.authoring.served;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardLook;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;

/** Both sides of a card in Markdown, as {@link Flashcard} has them in plain words. */
final class CardSides {

    private static final String APART = "\n\n";

    private CardSides() {}

    public static CardLook.Sides of(Question question) {
        String stem = question.stem();
        return switch (question.interaction()) {
            case Interaction.Recall recall -> new CardLook.Sides(front(recall.front()), back(recall.back()));
            case Interaction.Choice choice -> new CardLook.Sides(stem + options(choice.options()), choice.key());
            case Interaction.TrueFalse judged ->
                new CardLook.Sides(stem + APART + Flashcard.TEXTS.say("authoring.card.judge"), judged(judged));
            default -> new CardLook.Sides(stem, null);
        };
    }

    private static String front(List<Segment> front) {
        return Segment.plain(front);
    }

    /** What was asked for stands out, unless it is all there is. */
    private static String back(List<Segment> back) {
        return back.size() == 1
                ? Segment.plain(back)
                : back.stream()
                        .map(part ->
                                part.kind() == Segment.Kind.KEY ? "<strong>" + part.text() + "</strong>" : part.text())
                        .collect(Collectors.joining());
    }

    private static String options(List<Interaction.Option> options) {
        StringBuilder lines = new StringBuilder();
        char letter = 'A';
        for (Interaction.Option option : options) {
            lines.append(APART).append(letter++).append("\\) ").append(option.text());
        }
        return lines.toString();
    }

    private static @Nullable String judged(Interaction.TrueFalse judged) {
        String key = Flashcard.TEXTS.say(judged.holds() ? "authoring.card.true" : "authoring.card.false");
        return judged.correction() == null ? null : key + ": " + judged.correction();
    }
}
