package org.scostudy.question.exchange.item;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.markup.Rich;

/** Options as a file has them: one right makes a single choice, several make a multiple response. */
public final class Choices {

    private Choices() {}

    public record Choice(Rich text, boolean right, @Nullable Rich feedback) {}

    public static void deliver(QuestionBuilder item, List<Choice> choices) {
        item.checkParts(choices.size());
        long right = choices.stream().filter(Choice::right).count();
        deliver(item, choices, right > 1 ? Answers.SEVERAL : Answers.ONE);
    }

    public enum Answers {
        ONE,
        /** People may tick any number, even if only one is right. */
        SEVERAL
    }

    public static void deliver(QuestionBuilder item, List<Choice> choices, Answers answers) {
        if (!item.isOurs()) {
            noteWhatIsDoubtful(item, choices);
        }
        long right = choices.stream().filter(Choice::right).count();
        if (right == 0 || choices.size() < 2) {
            item.note(right == 0 ? "exchange.item.none-right" : "exchange.item.one-option")
                    .deliver();
        } else if (right == choices.size()) {
            item.note("exchange.item.all-right").deliver();
        } else if (answers == Answers.ONE && right == 1) {
            item.deliver(texts -> new Interaction.Choice(options(choices, texts)));
        } else {
            item.deliver(texts -> new Interaction.MultipleResponse(options(choices, texts)));
        }
    }

    /** Nobody can choose between options that say the same, or nothing. */
    private static void noteWhatIsDoubtful(QuestionBuilder item, List<Choice> choices) {
        List<String> texts =
                choices.stream().map(choice -> choice.text().markdown().strip()).toList();
        if (texts.stream().anyMatch(String::isEmpty)) {
            item.note("exchange.item.blank-option");
        }
        texts.stream()
                .filter(text -> !text.isEmpty() && Collections.frequency(texts, text) > 1)
                .findFirst()
                .ifPresent(text -> item.note("exchange.item.same-options", text));
    }

    private static List<Option> options(List<Choice> choices, java.util.function.Function<Rich, String> texts) {
        return choices.stream()
                .map(choice -> new Option(
                        texts.apply(choice.text()),
                        choice.right(),
                        choice.feedback() == null || choice.feedback().isBlank()
                                ? null
                                : texts.apply(choice.feedback())))
                .toList();
    }
}
