package org.scostudy.generation.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.generation.PackBuilder.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scostudy.generation.PackBuilder;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.proof.Giveaway;
import org.scostudy.generation.proof.Overlap;
import org.scostudy.generation.wording.OptionForm;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Property;

/** What holds for the quiz questions of every pack, shown on small random ones with misreadings, dates and synonyms. */
@TestInstance(Lifecycle.PER_CLASS)
class RandomQuizTest {

    private record Made(Pack pack, Generated generated) {}

    private final Draw<Made> made = ((Draw<Pack>) RandomQuizTest::pack)
            .as(pack -> new Made(pack, new CardGenerator().generate(pack)))
            .kept();

    private static final List<String> DATES =
            List.of("2001", "2001-06", "2001-06-15", "2005", "2005-07-05", "1992/1997", "1995", "2009");

    @Property(tries = 300)
    void no_wrong_date_contains_the_right_one_or_is_contained_in_it(Given given) {
        for (Question question : given.any(made).generated().questions()) {
            if (question.interaction() instanceof Interaction.Choice choice
                    && question.id().contains(":when/")) {
                Value key = date(choice.key());
                assertThat(choice.options())
                        .filteredOn(option -> !option.right())
                        .noneMatch(option -> Overlap.between(key, date(option.text())));
            }
        }
    }

    @Property(tries = 300)
    void every_wrong_option_tells_why(Given given) {
        for (Question question : given.any(made).generated().questions()) {
            if (question.interaction() instanceof Interaction.Choice choice) {
                assertThat(choice.options()).hasSize(4);
                assertThat(choice.options())
                        .filteredOn(option -> !option.right())
                        .extracting(Option::feedback)
                        .doesNotContainNull();
            }
        }
    }

    @Property(tries = 300)
    void as_many_statements_are_true_as_false_in_the_same_words(Given given) {
        Map<String, Long> times = given.any(made).generated().questions().stream()
                .filter(question -> question.interaction() instanceof Interaction.TrueFalse)
                .collect(Collectors.groupingBy(
                        question -> question.id().substring(0, question.id().lastIndexOf('/'))
                                + ((Interaction.TrueFalse) question.interaction()).holds(),
                        Collectors.counting()));
        times.forEach((asked, number) -> assertThat(times)
                .containsEntry(
                        asked.endsWith("true")
                                ? asked.replaceAll("true$", "false")
                                : asked.replaceAll("false$", "true"),
                        number));
    }

    @Property(tries = 300)
    void what_is_defensible_for_a_claim_is_never_wrong_for_one_that_means_the_same(Given given) {
        Made made = given.any(this.made);
        Map<String, String> replies = new HashMap<>();
        made.pack().facts().values().stream()
                .filter(fact -> fact.type().equals("answers"))
                .forEach(fact -> replies.put(
                        fact.id(),
                        OptionForm.text(Objects.requireNonNull(fact.slots().get("reply")))));
        for (Question question : made.generated().questions()) {
            if (question.interaction() instanceof Interaction.Choice choice
                    && question.id().contains(":reply/")) {
                assertThat(choice.options())
                        .filteredOn(option -> !option.right())
                        .extracting(Option::text)
                        .doesNotContainAnyElementsOf(replies.values());
            }
        }
    }

    @Property(tries = 300)
    void no_heading_over_a_card_says_its_answer(Given given) {
        Made made = given.any(this.made);
        for (StudyCard card : made.generated().cards()) {
            Value key = Objects.requireNonNull(
                    made.pack().fact(card.id().fact()).slots().get(card.id().slot()));
            assertThat(new Giveaway(key).in(card.sectionTitle())).isEmpty();
        }
    }

    private static Value date(String shown) {
        return DATES.stream()
                .map(Value.Date::new)
                .filter(each -> OptionForm.text(each).equals(shown))
                .findFirst()
                .orElseThrow();
    }

    private static Pack pack(Random random) {
        PackBuilder pack = PackBuilder.aPack()
                .sectionTitle(random.nextBoolean() ? "Against the grey wolf" : "In short")
                .type("held", "event", "when")
                .openType("point", "subject", "point")
                .type("answers", "claim", "reply")
                .exclusive("held", "when")
                .model("held-when", "held", "when", "choice", "When was {event}?")
                .model("held-judged", "held", "when", "true-false")
                .model("reply", "answers", "reply", "choice", "What is said to “{claim}”?");
        for (String animal : List.of("wolf", "bear", "lynx", "hare", "deer")) {
            pack.entity(animal, "the", "meeting of the grey " + animal, null);
        }
        for (String reply : List.of("r1", "r2", "r3", "r4", "r5")) {
            pack.entity(reply, null, "the answer that is known as " + reply, null);
        }
        pack.entity("c1", null, "it is hostile", null)
                .entity("c2", null, "it is against us", null)
                .same("c1", "c2");
        int facts = 2 + random.nextInt(6);
        for (int i = 0; i < facts; i++) {
            String animal = List.of("wolf", "bear", "lynx", "hare", "deer").get(random.nextInt(5));
            List<String> dates = new ArrayList<>(DATES);
            Collections.shuffle(dates, random);
            pack.fact(
                            "held-" + i,
                            "held",
                            Map.of("event", pack.ref(animal), "when", new Value.Date(dates.getFirst())),
                            "{event} was held in {when}.")
                    .misread(
                            "held-" + i,
                            "when",
                            new Value.Date(dates.get(1)),
                            new Value.Date(dates.get(2)),
                            new Value.Date(dates.get(3)));
            pack.fact(
                            "point-" + i,
                            "point",
                            Map.of("subject", text("the tale"), "point", text(animal + " number " + i)),
                            Map.of("point", List.of("What is tale " + i + " about?")),
                            "So it is told.",
                            null,
                            "Tale " + i + " is about the {point}.")
                    .misread("point-" + i, "point", text("a fox"), text("an owl"), text("a mouse"))
                    .judged("point-" + i, "point");
        }
        pack.fact("a1", "answers", Map.of("claim", pack.ref("c1"), "reply", pack.ref("r1")), "{claim}: {reply}.")
                .fact("a2", "answers", Map.of("claim", pack.ref("c2"), "reply", pack.ref("r2")), "{claim}; {reply}.");
        for (String fact : List.of("a1", "a2")) {
            List<String> replies = new ArrayList<>(List.of("r1", "r2", "r3", "r4", "r5"));
            Collections.shuffle(replies, random);
            pack.misread(
                    fact, "reply", replies.subList(0, 4).stream().map(pack::ref).toArray(Value[]::new));
        }
        return pack.build();
    }
}
