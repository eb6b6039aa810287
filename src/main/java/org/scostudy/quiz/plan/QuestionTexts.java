package org.scostudy.quiz.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.PlainText;

/**
 * The texts of a question, by when they are read.
 *
 * @param before what is read with the question: first its stem, then options, pairs, items
 * @param after what is read once it is answered: key, feedback, explanation
 * @param keys every name of the right answer; of a list each name has all its things
 * @param listed the things that the key puts together, where it lists several
 */
record QuestionTexts(List<String> before, List<String> after, List<String> keys, List<String> listed) {

    static QuestionTexts of(Question question, Prompt.@Nullable Typed typed) {
        Interaction interaction = question.interaction();
        return new QuestionTexts(
                plain(question, Stream.concat(Stream.of(question.stem()), shown(interaction))),
                plain(
                        question,
                        Stream.concat(
                                Stream.of(question.explanation(), question.sinceNote())
                                        .filter(Objects::nonNull),
                                toldAfter(interaction))),
                plain(question, typed == null ? keys(interaction) : typed.accepted().stream()),
                plain(question, listed(interaction)));
    }

    String stem() {
        return before.getFirst();
    }

    Stream<String> altogether() {
        return Stream.concat(before.stream(), after.stream());
    }

    private static List<String> plain(Question question, Stream<String> texts) {
        return texts.map(text -> PlainText.of(text, question.markup())).toList();
    }

    private static Stream<String> shown(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Matching matching -> Stream.concat(sides(matching), matching.distractors().stream());
            case Interaction.Ordering ordering -> ordering.items().stream();
            default -> interaction.options().stream().map(Option::text);
        };
    }

    private static Stream<String> toldAfter(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Recall recall -> Stream.of(recall.key(), Segment.plain(recall.back()));
            case Interaction.TrueFalse judged -> Stream.ofNullable(judged.correction());
            case Interaction.Typed _, Interaction.Numeric _, Interaction.Hotspot _ -> Stream.of(interaction.key());
            default -> feedback(interaction.options());
        };
    }

    private static Stream<String> keys(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> typed.accepted().stream();
            case Interaction.TrueFalse judged -> Stream.ofNullable(judged.correction());
            case Interaction.Numeric amount -> Stream.of(amount.amount().toPlainString());
            default -> Stream.of(interaction.key());
        };
    }

    private static Stream<String> listed(Interaction interaction) {
        return switch (interaction) {
            case Interaction.MultipleResponse several ->
                several.options().stream().filter(Option::right).map(Option::text);
            case Interaction.Matching matching -> matching.pairs().stream().map(Interaction.Pair::left);
            case Interaction.Ordering ordering -> ordering.items().stream();
            case Interaction.Hotspot spots -> spots.names().stream();
            default -> Stream.of();
        };
    }

    private static Stream<String> sides(Interaction.Matching matching) {
        return matching.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
    }

    private static Stream<String> feedback(List<Option> options) {
        return options.stream().map(Option::feedback).filter(Objects::nonNull);
    }
}
