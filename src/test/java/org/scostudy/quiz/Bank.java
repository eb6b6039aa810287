package org.scostudy.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Rivals;
import org.scostudy.quiz.plan.Candidate;
import org.scostudy.quiz.plan.Rarity;

/** Questions for tests, each under an id of its own. */
public final class Bank {

    private final List<Question> questions = new ArrayList<>();
    private String section = "pack/one";
    private @Nullable String explanation;

    public static Interaction choice(String key, String... wrong) {
        return new Interaction.Choice(options(List.of(key), wrong));
    }

    public static Interaction several(List<String> right, String... wrong) {
        return new Interaction.MultipleResponse(options(right, wrong));
    }

    private static List<Option> options(List<String> right, String... wrong) {
        return Stream.concat(
                        right.stream().map(text -> new Option(text, true, null)),
                        Stream.of(wrong).map(text -> new Option(text, false, null)))
                .toList();
    }

    public static Interaction typed(String... accepted) {
        return new Interaction.Typed(accepted[0], List.of(accepted), Rivals.NONE);
    }

    public static Interaction numeric(int amount) {
        return new Interaction.Numeric(BigDecimal.valueOf(amount), BigDecimal.ZERO, null);
    }

    public static Interaction judged(boolean holds, @Nullable String correction) {
        return new Interaction.TrueFalse(holds, correction);
    }

    public static Interaction ordering(String... items) {
        return new Interaction.Ordering(List.of(items));
    }

    public static Interaction places(String... names) {
        return new Interaction.Hotspot(new LinkedHashSet<>(List.of(names)), List.of(names));
    }

    /** Left, right, left, right and so on. */
    public static Interaction pairs(String... sides) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            pairs.add(new Pair(sides[i], sides[i + 1]));
        }
        return new Interaction.Matching(pairs, List.of());
    }

    /** What comes now stands in this section. */
    public Bank in(String named) {
        section = named;
        return this;
    }

    public Bank explained(String by) {
        explanation = by;
        return this;
    }

    public Bank asks(String id, String stem, Interaction interaction, String... cards) {
        questions.add(new Question(
                id,
                Stream.of(cards).map(CardId::new).toList(),
                section,
                Level.REMEMBER,
                stem,
                interaction,
                explanation,
                null,
                List.of(),
                List.of()));
        explanation = null;
        return this;
    }

    /** Of a fact in so many wordings that nothing has in common with anything else. */
    public Bank fact(String fact, int wordings) {
        for (int i = 0; i < wordings; i++) {
            String card = "pack:" + fact + ":slot";
            asks(card + "/choice-" + i, "Stem" + fact + i + "?", choice("key" + fact, "wrong" + fact), card);
        }
        return this;
    }

    public List<Candidate> candidates() {
        Rarity rarity = new Rarity(questions);
        return questions.stream()
                .map(question -> new Candidate(question, question.section(), null, rarity))
                .toList();
    }
}
