package org.scostudy.generation.lint;

import java.util.List;
import java.util.stream.Stream;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Rivals;

/** Questions in as few words as a rule needs. */
final class Item {

    private Item() {}

    static Question choice(String stem, String key, String... distractors) {
        return question(stem, new Interaction.Choice(options(List.of(key), List.of(distractors))));
    }

    static Question several(String stem, List<String> right, List<String> wrong) {
        return question(stem, new Interaction.MultipleResponse(options(right, wrong)));
    }

    static Question statement(String statement) {
        return question(statement, new Interaction.TrueFalse(true, null));
    }

    static Question typed(String stem) {
        return question(stem, new Interaction.Typed("Tashkent", List.of("Tashkent"), Rivals.NONE));
    }

    static Question question(String stem, Interaction interaction) {
        return new Question(
                "q", List.of(), "sco/box", Level.REMEMBER, stem, interaction, null, null, List.of(), List.of());
    }

    private static List<Option> options(List<String> right, List<String> wrong) {
        return Stream.concat(
                        right.stream().map(text -> new Option(text, true, null)),
                        wrong.stream().map(text -> new Option(text, false, null)))
                .toList();
    }
}
