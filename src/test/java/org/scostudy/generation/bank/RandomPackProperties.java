package org.scostudy.generation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.generation.PackBuilder.number;
import static org.scostudy.generation.PackBuilder.several;
import static org.scostudy.generation.PackBuilder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scostudy.generation.PackBuilder;
import org.scostudy.generation.wording.Key;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Spelling;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;

/** What holds for every pack, shown on small random ones in which facts often collide. */
@TestInstance(Lifecycle.PER_CLASS)
class RandomPackProperties {

    private record Made(Pack pack, Generated generated) {}

    private static final List<String> NAMES =
            List.of("Astana", "Bishkek", "Tashkent", "Energy Club", "Interbank Association", "Secretariat");
    private static final List<String> STEMS = List.of(
            "Where is {a}?",
            "What goes with {b} in {c}?",
            "Which one has {c}?",
            "Who sits in Tashkent beside {b}?",
            "What is asked here?",
            "Is it {a}, {b} or {c}?");

    private final Draw<Made> made = ((Draw<Pack>) RandomPackProperties::pack)
            .as(pack -> new Made(pack, new CardGenerator().generate(pack)))
            .kept();

    @Property(tries = 200)
    void no_card_has_two_keys(Given given) {
        Made made = given.any(this.made);
        for (StudyCard card : made.generated().cards()) {
            Fact asked =
                    Objects.requireNonNull(made.pack().facts().get(card.id().fact()));
            String slot = card.id().slot();
            Map<String, Value> rest = without(asked.slots(), slot);
            for (Fact other : made.pack().facts().values()) {
                if (other.type().equals(asked.type())
                        && without(other.slots(), slot).equals(rest)) {
                    assertThat(other.slots().get(slot)).isEqualTo(asked.slots().get(slot));
                }
            }
        }
    }

    @Property(tries = 200)
    void the_same_front_always_has_the_same_key(Given given) {
        Map<String, String> keys = new HashMap<>();
        for (StudyCard card : given.any(made).generated().cards()) {
            for (Prompt prompt : card.prompts()) {
                String front = Segment.plain(prompt.front()).toLowerCase(Locale.ROOT);
                assertThat(keys.putIfAbsent(front, card.key())).isIn(null, card.key());
            }
        }
    }

    @Property(tries = 200)
    void no_front_says_its_key(Given given) {
        for (StudyCard card : given.any(made).generated().cards()) {
            for (Prompt prompt : card.prompts()) {
                assertThat(Spelling.of(Segment.plain(prompt.front())).includes(Spelling.of(card.key())))
                        .as("%s", prompt)
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void card_ids_outlive_rewording_and_are_unique(Given given) {
        long seed = given.any(Random::nextLong);
        Pack pack = given.any(_ -> pack(new Random(seed), ""));
        Pack reworded = given.any(_ -> pack(new Random(seed), " In other words."));
        assertThat(ids(reworded)).isEqualTo(ids(pack));
        assertThat(cards(pack)).doesNotHaveDuplicates();
    }

    /** Proof by looking at everything: whichever fact the stem's words fit has the key as its answer. */
    @Property(tries = 200)
    void no_wrong_option_answers_its_stem(Given given) {
        Made made = given.any(this.made);
        Pack pack = made.pack();
        for (Question question : made.generated().questions()) {
            if (question.interaction() instanceof Interaction.Choice choice) {
                String slot = "a";
                for (Fact fact : pack.facts().values()) {
                    for (ItemModel model : pack.itemModels()) {
                        if (model.kind().equals("choice")
                                && model.asks().equals(slot)
                                && says(model.stems().getFirst(), fact, question.stem())) {
                            assertThat(choice.options())
                                    .filteredOn(option -> !option.right())
                                    .extracting(Interaction.Option::text)
                                    .doesNotContain(Key.of(Objects.requireNonNull(
                                                    fact.slots().get(slot)))
                                            .text());
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void no_statement_that_is_called_false_is_said_by_a_fact(Given given) {
        Made made = given.any(this.made);
        Pack pack = made.pack();
        for (Question question : made.generated().questions()) {
            if (question.interaction() instanceof Interaction.TrueFalse judged && !judged.holds()) {
                for (Fact fact : pack.facts().values()) {
                    assertThat(fact.statements()).noneMatch(statement -> says(statement, fact, question.stem()));
                }
            }
        }
    }

    private static boolean says(String template, Fact fact, String words) {
        List<Segment> filled = Sentence.filled(Phrase.of(template), fact.slots());
        return filled != null && Segment.plain(filled).equals(words);
    }

    @Property(tries = 50)
    void the_same_pack_gives_the_same_bank(Given given) {
        long seed = given.any(Random::nextLong);
        assertThat(cards(pack(new Random(seed), ""))).isEqualTo(cards(pack(new Random(seed), "")));
    }

    private static List<StudyCard> cards(Pack pack) {
        return new CardGenerator().generate(pack).cards();
    }

    private static Set<CardId> ids(Pack pack) {
        Set<CardId> ids = new HashSet<>();
        cards(pack).forEach(card -> ids.add(card.id()));
        return ids;
    }

    private static Map<String, Value> without(Map<String, Value> slots, String slot) {
        Map<String, Value> rest = new HashMap<>(slots);
        rest.remove(slot);
        return rest;
    }

    private static Pack pack(Random random) {
        return pack(random, "");
    }

    private static Pack pack(Random random, String moreWords) {
        PackBuilder pack = PackBuilder.aPack().type("t", "a", "b", "c");
        List<Value> values = new ArrayList<>(List.of(number(1), number(2), text("a third"), text("Astana")));
        for (String name : NAMES) {
            pack.entity(name, random.nextBoolean() ? "the" : null, name, null);
            values.add(pack.ref(name));
        }
        values.add(several(pack.ref("Astana"), pack.ref("Bishkek")));
        values.add(several(pack.ref("Bishkek"), pack.ref("Astana")));
        for (int i = 0; i < 4; i++) {
            String kind = List.of("basic", "reversed", "typed", "cloze").get(i);
            String stem = STEMS.get(random.nextInt(STEMS.size()));
            pack.model("m" + i, "t", List.of("a", "b", "c").get(random.nextInt(3)), kind, stem + moreWords);
        }
        pack.model("choice", "t", "a", "choice", "Which goes with {b}?" + moreWords);
        pack.model("judged", "t", "b", "true-false");
        int facts = 1 + random.nextInt(8);
        for (int i = 0; i < facts; i++) {
            Map<String, Value> slots = new HashMap<>();
            for (String slot : List.of("a", "b", "c")) {
                slots.put(slot, values.get(random.nextInt(random.nextBoolean() ? 4 : values.size())));
            }
            pack.fact("f" + i, "t", slots, "{a} has {b} in {c}." + moreWords, "In {c} there is a {b}." + moreWords);
        }
        return pack.build();
    }
}
