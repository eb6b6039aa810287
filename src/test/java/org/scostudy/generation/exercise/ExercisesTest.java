package org.scostudy.generation.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.generation.PackBuilder.several;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.GenerationReport;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.PackBuilder;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;

class ExercisesTest {

    private final PackBuilder pack = PackBuilder.aPackOfSeats()
            .entity("astana", null, "Astana", null)
            .entity("dushanbe", null, "Dushanbe", null);

    private void seats() {
        pack.fact(
                "rats-seat",
                "seat",
                Map.of("body", pack.ref("rats"), "place", pack.ref("tashkent")),
                "{body} sits in {place}.",
                "{place} is where {body} has its seat.");
        pack.fact(
                "secretariat-seat",
                "seat",
                Map.of("body", pack.ref("secretariat"), "place", pack.ref("beijing")),
                "{body} sits in {place}.");
        pack.exclusive("seat", "place");
    }

    /** The other two places are known for something, so that one can say what. */
    private void visits() {
        pack.type("visit", "guest", "where");
        for (String place : List.of("astana", "dushanbe")) {
            pack.fact(
                    place + "-visit",
                    "visit",
                    Map.of("guest", pack.ref("rats"), "where", pack.ref(place)),
                    "{guest} paid a visit to {where}.");
        }
    }

    private List<Question> questions(Kind kind) {
        return new CardGenerator()
                .generate(pack.build()).questions().stream()
                        .filter(question -> question.kind() == kind)
                        .toList();
    }

    private List<Reason> refusals() {
        return new CardGenerator()
                .generate(pack.build()).report().refusals().stream()
                        .map(GenerationReport.Refusal::reason)
                        .toList();
    }

    private static List<String> texts(List<Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .map(Option::text)
                .toList();
    }

    @Nested
    class A_choice {

        @Test
        void asks_in_the_words_of_the_flashcards_and_offers_what_has_the_same_role_first() {
            seats();
            visits();
            pack.model("seat-choice", "seat", "place", "choice");
            Question question = questions(Kind.CHOICE).getFirst();
            List<Option> options = ((Interaction.Choice) question.interaction()).options();

            assertThat(question.stem())
                    .isEqualTo("Where does the Regional Anti-Terrorist Structure have its headquarters?");
            assertThat(texts(options, true)).containsExactly("Tashkent");
            assertThat(texts(options, false)).hasSize(3).contains("Beijing");
            assertThat(question.cards()).extracting(Object::toString).containsExactly("sco:rats-seat:place");
        }

        @Test
        void tells_who_chose_wrong_what_their_answer_is_the_truth_of() {
            seats();
            visits();
            pack.model("seat-choice", "seat", "place", "choice");
            assertThat(((Interaction.Choice) questions(Kind.CHOICE).getFirst().interaction()).options())
                    .filteredOn(option -> option.text().equals("Beijing"))
                    .extracting(Option::feedback)
                    .containsExactly("The Secretariat sits in Beijing.");
            assertThat(((Interaction.Choice) questions(Kind.CHOICE).getFirst().interaction()).options())
                    .filteredOn(option -> option.text().equals("Astana"))
                    .extracting(Option::feedback)
                    .containsExactly("The Regional Anti-Terrorist Structure paid a visit to Astana.");
        }

        @Test
        void offers_nothing_of_which_nobody_could_say_what_it_is_true_of() {
            seats();
            pack.model("seat-choice", "seat", "place", "choice");
            assertThat(questions(Kind.CHOICE)).isEmpty();
            assertThat(refusals()).contains(Reason.DISTRACTORS);
        }

        @Test
        void takes_nothing_for_wrong_that_is_said_of_what_means_the_same() {
            pack.type("answers", "claim", "reply")
                    .entity("hostile", null, "it is hostile", null)
                    .entity("against", null, "it is against us", null)
                    .same("hostile", "against");
            for (String reply : List.of("first", "second", "third", "fourth")) {
                pack.entity(reply, null, "the " + reply + " reply", null);
            }
            pack.fact(
                            "a",
                            "answers",
                            Map.of("claim", pack.ref("hostile"), "reply", pack.ref("first")),
                            "{claim}: {reply}.")
                    .fact(
                            "b",
                            "answers",
                            Map.of("claim", pack.ref("against"), "reply", pack.ref("second")),
                            "{claim}; {reply}.")
                    .misread("a", "reply", pack.ref("second"), pack.ref("third"), pack.ref("fourth"))
                    .model("reply-choice", "answers", "reply", "choice", "What is said to “{claim}”?");
            assertThat(questions(Kind.CHOICE))
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(((Interaction.Choice) question.interaction()).options())
                            .extracting(Option::text)
                            .doesNotContain("The second reply"));
        }

        @Test
        void never_calls_wrong_what_could_be_defended_whichever_slot_is_asked() {
            seats();
            visits();
            pack.entity("bureau", "the", "Bureau", null)
                    .fact(
                            "bureau-seat",
                            "seat",
                            Map.of("body", pack.ref("bureau"), "place", pack.ref("dushanbe")),
                            "{body} sits in {place}.")
                    .defensible("bureau-seat", "place", pack.ref("beijing"))
                    .model("place-choice", "seat", "place", "choice", "Where does {body} work?")
                    .model("body-choice", "seat", "body", "choice", "Which of these is at home in {place}?");

            assertThat(questions(Kind.CHOICE))
                    .filteredOn(question -> question.stem().equals("Where does the Bureau work?")
                            || question.stem().equals("Which of these is at home in Beijing?"))
                    .hasSize(2)
                    .allSatisfy(question -> assertThat(
                                    texts(((Interaction.Choice) question.interaction()).options(), false))
                            .doesNotContain("Beijing", "Bureau"));
        }

        @Test
        void is_refused_when_two_answers_are_true() {
            seats();
            visits();
            pack.fact(
                    "rats-second-seat",
                    "seat",
                    Map.of("body", pack.ref("rats"), "place", pack.ref("astana")),
                    "{body} also sits in {place}.");
            pack.model("seat-choice", "seat", "place", "choice");
            assertThat(questions(Kind.CHOICE))
                    .extracting(Question::stem)
                    .containsOnly("Where does the Secretariat have its headquarters?");
            assertThat(refusals()).contains(Reason.SEVERAL_KEYS);
        }

        @Test
        void is_refused_when_too_little_else_could_be_meant() {
            pack.type("count", "body", "number")
                    .fact(
                            "rats-count",
                            "count",
                            Map.of("body", pack.ref("rats"), "number", PackBuilder.text("four")),
                            "{body} has {number} parts.")
                    .model("count-choice", "count", "number", "choice", "How many parts has {body}?");
            assertThat(questions(Kind.CHOICE)).isEmpty();
            assertThat(refusals()).contains(Reason.DISTRACTORS);
        }

        @Test
        void is_never_made_from_facts_that_may_have_other_true_answers() {
            pack.openType("stands-in", "body", "place")
                    .fact(
                            "rats-stands",
                            "stands-in",
                            Map.of("body", pack.ref("rats"), "place", pack.ref("tashkent")),
                            "{body} stands in {place}.")
                    .model("stands-choice", "stands-in", "place", "choice", "Where does {body} stand?");
            assertThat(questions(Kind.CHOICE)).isEmpty();
        }
    }

    @Nested
    class A_statement_to_judge {

        @Test
        void is_false_by_one_slot_alone_and_knows_its_correction() {
            seats();
            pack.model("seat-judged", "seat", "place", "true-false");
            List<Question> ofRats = questions(Kind.TRUE_FALSE).stream()
                    .filter(question -> question.id().contains("rats-seat"))
                    .toList();
            assertThat(ofRats).hasSize(2);
            Question untrue = ofRats.stream()
                    .filter(question -> !((Interaction.TrueFalse) question.interaction()).holds())
                    .findFirst()
                    .orElseThrow();
            assertThat(untrue.stem()).doesNotContain("not", "Tashkent").contains("Regional Anti-Terrorist Structure");
            assertThat(((Interaction.TrueFalse) untrue.interaction()).correction())
                    .contains("Tashkent");
        }

        @Test
        void is_refused_where_it_is_false_only_because_the_article_is_silent() {
            seats();
            pack.exclusive("seat").model("seat-judged", "seat", "place", "true-false");
            assertThat(questions(Kind.TRUE_FALSE)).isEmpty();
            assertThat(refusals()).contains(Reason.SILENCE);
        }
    }

    @Nested
    class Several_facts_at_once {

        private void years() {
            pack.type("founded", "body", "year").model("founded-card", "founded", "year", "cloze");
            for (String each : List.of("rats:2004", "secretariat:2003", "tashkent:2001/2002", "beijing:2001-06")) {
                String id = each.substring(0, each.indexOf(':'));
                pack.fact(
                        id + "-founded",
                        "founded",
                        Map.of("body", pack.ref(id), "year", new Value.Date(each.substring(each.indexOf(':') + 1))),
                        "{body} dates from {year}.");
            }
        }

        @Test
        void stand_in_a_timeline_without_what_overlaps() {
            years();
            pack.model("order", "founded", "year", "ordering", "Put these in order of time.");
            assertThat(questions(Kind.ORDERING))
                    .extracting(question -> ((Interaction.Ordering) question.interaction()).items())
                    .containsExactly(List.of("Beijing", "Secretariat", "Regional Anti-Terrorist Structure"));
        }

        @Test
        void are_matched_when_each_has_one_partner_and_no_time_contains_another() {
            years();
            pack.model("match", "founded", "year", "matching", "Match each with its year.");
            assertThat(questions(Kind.MATCHING)).singleElement().satisfies(question -> {
                assertThat(((Interaction.Matching) question.interaction()).pairs())
                        .extracting(Interaction.Pair::left)
                        .containsExactlyInAnyOrder("Secretariat", "Tashkent", "Regional Anti-Terrorist Structure");
                assertThat(question.cards()).hasSize(3);
            });
        }
    }

    @Test
    void a_list_is_asked_for_by_several_right_options() {
        pack.type("hosts", "body", "places")
                .entity("minsk", null, "Minsk", null)
                .fact(
                        "rats-hosts",
                        "hosts",
                        Map.of("body", pack.ref("rats"), "places", several(pack.ref("tashkent"), pack.ref("beijing"))),
                        "{body} met in {places}.")
                .misread("rats-hosts", "places", pack.ref("minsk"), pack.ref("astana"))
                .model("hosts-several", "hosts", "places", "multiple-response", "In which of these did {body} meet?");
        assertThat(questions(Kind.MULTIPLE_RESPONSE)).singleElement().satisfies(question -> {
            List<Option> options = ((Interaction.MultipleResponse) question.interaction()).options();
            assertThat(texts(options, true)).containsExactlyInAnyOrder("Tashkent", "Beijing");
            assertThat(texts(options, false)).hasSizeGreaterThan(1).doesNotContain("Tashkent", "Beijing");
        });
    }

    @Test
    void a_list_of_one_is_not_asked_for_by_several_options() {
        pack.type("hosts", "body", "places")
                .entity("minsk", null, "Minsk", null)
                .fact(
                        "rats-hosts",
                        "hosts",
                        Map.of("body", pack.ref("rats"), "places", several(pack.ref("tashkent"))),
                        "{body} met in {places}.")
                .model("hosts-several", "hosts", "places", "multiple-response", "In which of these did {body} meet?");
        assertThat(questions(Kind.MULTIPLE_RESPONSE)).isEmpty();
        assertThat(refusals()).contains(Reason.SLOT);
    }

    @Test
    void only_states_are_to_be_found_on_the_map() {
        pack.type("hosts", "body", "places")
                .state("china", "China")
                .state("russia", "Russia")
                .fact(
                        "rats-hosts",
                        "hosts",
                        Map.of("body", pack.ref("rats"), "places", several(pack.ref("china"), pack.ref("russia"))),
                        "{body} met in {places}.")
                .fact(
                        "secretariat-hosts",
                        "hosts",
                        Map.of("body", pack.ref("secretariat"), "places", pack.ref("beijing")),
                        "{body} met in {places}.")
                .model("hosts-found", "hosts", "places", "hotspot", "Mark where {body} met.");
        assertThat(questions(Kind.HOTSPOT))
                .extracting(question -> ((Interaction.Hotspot) question.interaction()).places())
                .containsExactly(java.util.Set.of("china", "russia"));
        assertThat(refusals()).contains(Reason.NOT_ON_THE_MAP);
    }

    @Test
    void a_year_can_be_asked_for_as_a_number() {
        pack.type("founded", "body", "year")
                .fact(
                        "rats-founded",
                        "founded",
                        Map.of("body", pack.ref("rats"), "year", new Value.Date("2004")),
                        "{body} dates from {year}.")
                .model("founded-when", "founded", "year", "numeric", "When was {body} founded?");
        assertThat(questions(Kind.NUMERIC))
                .extracting(question -> question.interaction().key())
                .containsExactly("2004");
    }
}
