package org.scostudy.generation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.generation.PackBuilder.aPack;
import static org.scostudy.generation.PackBuilder.aPackOfSeats;
import static org.scostudy.generation.PackBuilder.number;
import static org.scostudy.generation.PackBuilder.several;
import static org.scostudy.generation.PackBuilder.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.PackBuilder;
import org.scostudy.language.Message;
import org.scostudy.material.model.Value;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Prompt;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Verdict.Match;

class CardGeneratorTest {

    private static Generated generated(PackBuilder pack) {
        return new CardGenerator().generate(pack.build());
    }

    private static StudyCard card(PackBuilder pack, String id) {
        return generated(pack).cards().stream()
                .filter(card -> card.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <P extends Prompt> List<P> prompts(StudyCard card, Class<P> kind) {
        return card.prompts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String front(Prompt prompt) {
        return Segment.plain(prompt.front());
    }

    private static PackBuilder withRats(PackBuilder pack) {
        return pack.fact(
                "rats-seat",
                "seat",
                Map.of("body", pack.ref("rats"), "place", pack.ref("tashkent")),
                Map.of(),
                "It moved there.",
                "it still sits there.",
                "{body} has its headquarters in {place}.",
                "The city of {place} hosts {body}.");
    }

    private static PackBuilder withSecretariat(PackBuilder pack, String place) {
        return pack.fact("secretariat-seat", "seat", Map.of("body", pack.ref("secretariat"), "place", pack.ref(place)));
    }

    @Nested
    class A_fact_with_two_asked_slots {

        private final PackBuilder pack = withRats(aPackOfSeats());

        @Test
        void gives_a_card_for_each_in_the_order_of_the_item_models() {
            assertThat(generated(pack).cards())
                    .extracting(card -> card.id().value())
                    .containsExactly("sco:rats-seat:place", "sco:rats-seat:body");
        }

        @Test
        void is_asked_in_every_format_and_wording() {
            StudyCard card = card(pack, "sco:rats-seat:place");
            assertThat(card.prompts())
                    .extracting(CardGeneratorTest::front)
                    .containsExactly(
                            "Where does the Regional Anti-Terrorist Structure have its headquarters?",
                            "Where does the Regional Anti-Terrorist Structure have its headquarters?",
                            "The Regional Anti-Terrorist Structure has its headquarters in _____.",
                            "The city of _____ hosts the Regional Anti-Terrorist Structure.");
            assertThat(card.prompts())
                    .extracting(Prompt::format)
                    .containsExactly(
                            Prompt.Format.BASIC, Prompt.Format.TYPED, Prompt.Format.CLOZE, Prompt.Format.CLOZE);
        }

        @Test
        void is_turned_round_by_a_reversed_model() {
            Prompt prompt = prompts(card(pack, "sco:rats-seat:body"), Prompt.Reversed.class)
                    .getFirst();
            assertThat(front(prompt)).isEqualTo("Which body of the SCO sits in Tashkent?");
            assertThat(prompt.back())
                    .containsExactly(Segment.key("Regional Anti-Terrorist Structure"), Segment.text(" (RATS)"));
        }

        @Test
        void blanks_the_key_and_fills_it_in_on_the_back() {
            Prompt.Cloze cloze = prompts(card(pack, "sco:rats-seat:body"), Prompt.Cloze.class)
                    .getLast();
            assertThat(cloze.front())
                    .containsExactly(Segment.text("The city of Tashkent hosts "), Segment.gap(), Segment.text("."));
            assertThat(cloze.back())
                    .containsExactly(
                            Segment.text("The city of Tashkent hosts "),
                            Segment.key("the Regional Anti-Terrorist Structure"),
                            Segment.text("."));
        }

        @Test
        void tells_why_where_it_is_written_and_what_changed_since() {
            StudyCard card = card(pack, "sco:rats-seat:place");
            assertThat(card.explanation()).isEqualTo("It moved there.");
            assertThat(card.sinceNote())
                    .isEqualTo("it still sits there. (Source: The source) The reading is as of December 2009.");
            assertThat(card.citations()).containsExactly(new Citation("box.1", "In short", "What the box says."));
            assertThat(card.section()).isEqualTo("sco/box");
        }

        @Test
        void takes_every_name_of_the_key_when_typed() {
            Prompt.Typed typed = prompts(card(pack, "sco:rats-seat:body"), Prompt.Typed.class)
                    .getFirst();
            assertThat(typed.judge("rats").match()).isEqualTo(Match.EXACT);
            assertThat(typed.judge("the secretariat").match()).isEqualTo(Match.WRONG);
        }
    }

    @Nested
    class A_list_that_is_typed {

        private final PackBuilder pack = aPack().entity("russia", null, "Russia", null, "Russian Federation", "Moscow")
                .entity("china", null, "China", "PRC", aliases(30))
                .entity("beijing", null, "Beijing", null)
                .entity("republics", "the", "Central Asian republics", null, "Kazakhstan, Kyrgyzstan and Tajikistan");

        private static String[] aliases(int many) {
            return IntStream.rangeClosed(1, many)
                    .mapToObj(each -> each == many ? "Beijing" : "China of the age " + each)
                    .toArray(String[]::new);
        }

        private Match judged(String typed, String... asked) {
            Value key = several(Stream.of(asked).map(pack::ref).toArray(Value[]::new));
            pack.type("t", "subject", "key")
                    .model("m", "t", "key", "typed", "Who is meant by {subject}?")
                    .fact("f", "t", Map.of("subject", text("it"), "key", key));
            return prompts(card(pack, "sco:f:key"), Prompt.Typed.class)
                    .getFirst()
                    .judge(typed)
                    .match();
        }

        @Test
        void takes_every_name_of_each_thing_in_it() {
            assertThat(judged("Moscow and Beijing", "russia", "china")).isEqualTo(Match.EXACT);
            assertThat(judged("china of the age 29 & Moscow", "russia", "china"))
                    .isEqualTo(Match.EXACT);
            assertThat(judged("Beijing, Moscow, the Central Asian republics", "russia", "republics", "china"))
                    .isEqualTo(Match.EXACT);
        }

        @Test
        void takes_the_members_of_a_group_one_by_one() {
            assertThat(judged("Tajikistan, Kazakhstan, Russia and Kyrgyzstan", "russia", "republics"))
                    .isEqualTo(Match.EXACT);
            assertThat(judged("Tajikistan, Kazakhstan and Russia", "russia", "republics"))
                    .isEqualTo(Match.WRONG);
        }

        @Test
        void does_not_take_two_names_of_one_thing_for_two() {
            assertThat(judged("Moscow and Russia", "russia", "china")).isEqualTo(Match.WRONG);
        }
    }

    @Nested
    class A_question_with_two_answers {

        private final PackBuilder pack = withSecretariat(withRats(aPackOfSeats()), "tashkent");

        @Test
        void is_not_asked() {
            assertThat(generated(pack).cards())
                    .extracting(card -> card.id().value())
                    .containsExactly("sco:rats-seat:place", "sco:secretariat-seat:place");
        }

        @Test
        void is_reported_with_the_other_answer() {
            assertThat(generated(pack).report().refusals())
                    .contains(new Refusal(
                            new CardId("sco:rats-seat:body"),
                            "Which body of the SCO sits in {place}?",
                            Reason.SEVERAL_KEYS,
                            Message.of("generation.refused.others", "Secretariat")));
        }

        @Test
        void is_asked_when_the_places_differ() {
            assertThat(generated(withSecretariat(withRats(aPackOfSeats()), "beijing"))
                            .cards())
                    .hasSize(4);
        }
    }

    @Nested
    class A_stem_that_tells_only_a_part {

        @Test
        void must_be_single_by_that_part_alone() {
            PackBuilder pack = aPack().type("meeting", "event", "place", "year")
                    .model(
                            "where",
                            "meeting",
                            "place",
                            "basic",
                            "Where was the {event}?",
                            "Where was the {event} of {year}?");
            pack.fact("a", "meeting", Map.of("event", text("summit"), "place", text("Astana"), "year", number(2005)));
            pack.fact("b", "meeting", Map.of("event", text("summit"), "place", text("Bishkek"), "year", number(2007)));
            assertThat(prompts(card(pack, "sco:a:place"), Prompt.Basic.class))
                    .extracting(CardGeneratorTest::front)
                    .containsExactly("Where was the summit of 2005?");
        }
    }

    @Nested
    class Facts_of_an_open_type {

        @Test
        void are_told_apart_by_their_own_words() {
            PackBuilder pack = aPack().openType("point", "subject", "point");
            pack.fact(
                    "charge",
                    "point",
                    Map.of("subject", text("the West"), "point", text("double standards")),
                    Map.of("point", List.of("Of what is {subject} accused?")),
                    null,
                    null);
            pack.fact(
                    "rivalry",
                    "point",
                    Map.of("subject", text("the West"), "point", text("Central Asia")),
                    Map.of("point", List.of("Where may {subject} face competition?")),
                    null,
                    null);
            assertThat(generated(pack).cards())
                    .extracting(StudyCard::key)
                    .containsExactly("Double standards", "Central Asia");
        }
    }

    @Nested
    class Two_cards_that_ask_in_the_same_words {

        @Test
        void both_lose_that_wording_when_their_keys_differ() {
            PackBuilder pack = aPack().type("claim", "claim").type("reply", "reply");
            pack.fact(
                    "a",
                    "claim",
                    Map.of("claim", text("threat")),
                    Map.of("claim", List.of("What is said?")),
                    null,
                    null);
            pack.fact(
                    "b", "reply", Map.of("reply", text("tool")), Map.of("reply", List.of("What is said?")), null, null);
            assertThat(generated(pack).cards()).isEmpty();
            assertThat(generated(pack).report().refusals()).hasSize(2);
        }
    }

    @Nested
    class A_front_that_says_the_key {

        private List<Refusal> refusals(String stem) {
            PackBuilder pack = aPack().entity("uz", null, "Uzbekistan", "UZB", "Republic of Uzbekistan")
                    .type("who", "state", "deed");
            pack.fact(
                    "f",
                    "who",
                    Map.of("state", pack.ref("uz"), "deed", text("it")),
                    Map.of("state", List.of(stem)),
                    null,
                    null);
            return generated(pack).report().refusals();
        }

        @Test
        void is_refused_whatever_form_the_key_takes() {
            assertThat(refusals("Whose Uzbekistan is it?")).hasSize(1);
            assertThat(refusals("Which uzbek state did it?")).hasSize(1);
            assertThat(refusals("What is UZB?")).hasSize(1);
            assertThat(refusals("Which state did it?")).isEmpty();
            assertThat(refusals("Which republic did it?")).isEmpty();
        }

        @Test
        void counts_a_member_of_a_list_as_the_key() {
            PackBuilder pack = aPack().type("who", "states");
            pack.fact(
                    "f",
                    "who",
                    Map.of("states", several(text("Russia"), text("China"))),
                    Map.of("states", List.of("Who besides China?")),
                    null,
                    null);
            assertThat(generated(pack).report().refusals())
                    .extracting(Refusal::reason)
                    .containsExactly(Reason.GIVEAWAY);
        }
    }

    @Nested
    class A_key_that_cannot_be_expected_letter_by_letter {

        private boolean isTyped(org.scostudy.material.model.Value key) {
            PackBuilder pack = aPack().type("t", "key");
            pack.fact("f", "t", Map.of("key", key), Map.of("key", List.of("What?")), null, null);
            return !prompts(card(pack, "sco:f:key"), Prompt.Typed.class).isEmpty();
        }

        @Test
        void is_not_asked_by_typing() {
            assertThat(isTyped(text("the survival of the present regimes"))).isFalse();
            assertThat(isTyped(several(text("A"), text("B"), text("C"), text("D"))))
                    .isFalse();
            assertThat(isTyped(aPack().entity("claim", null, "The SCO is against the West", null)
                            .ref("claim")))
                    .isFalse();
            assertThat(isTyped(text("national sovereignty"))).isTrue();
            assertThat(isTyped(several(text("A"), text("B")))).isTrue();
            assertThat(isTyped(number(26))).isTrue();
        }
    }

    @Nested
    class A_reworded_fact {

        @Test
        void keeps_its_card_and_gets_new_wordings() {
            StudyCard before = card(withRats(aPackOfSeats()), "sco:rats-seat:place");
            PackBuilder reworded = aPackOfSeats();
            reworded.fact(
                    "rats-seat",
                    "seat",
                    Map.of("body", reworded.ref("rats"), "place", reworded.ref("tashkent")),
                    "{body} sits in {place}.");
            StudyCard after = card(reworded, "sco:rats-seat:place");
            assertThat(prompts(after, Prompt.Basic.class)).isEqualTo(prompts(before, Prompt.Basic.class));
            assertThat(prompts(after, Prompt.Cloze.class))
                    .extracting(Prompt::wording)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(prompts(before, Prompt.Cloze.class).stream()
                            .map(Prompt::wording)
                            .toList());
        }
    }
}
