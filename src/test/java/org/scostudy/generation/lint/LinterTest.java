package org.scostudy.generation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;

class LinterTest {

    private static List<String> rules(Question question) {
        return Linter.lint(question).stream().map(Finding::rule).toList();
    }

    @Test
    void a_sound_question_has_no_findings() {
        assertThat(Linter.lint(Item.choice(
                        "Where does the Regional Anti-Terrorist Structure sit?",
                        "Tashkent",
                        "Beijing",
                        "Almaty",
                        "Dushanbe")))
                .isEmpty();
        assertThat(Linter.lint(Item.statement("The Secretariat has its seat in Beijing.")))
                .isEmpty();
        assertThat(Linter.lint(Item.typed("Which city hosts the Regional Anti-Terrorist Structure?")))
                .isEmpty();
    }

    @Test
    void a_finding_names_rule_place_and_what_to_do() {
        assertThat(Linter.lint(Item.choice("Who carries gas?", "Turkmenistan", "Russia", "China", "None of the above")))
                .singleElement()
                .extracting(finding -> finding.say(English.WORDS))
                .isEqualTo("all-or-none: option 4: \"None of the above\" speaks of the other options; "
                        + "name a thing of its own, or ask for several answers");
    }

    @Nested
    class Longest_option_is_the_key {

        @Test
        void is_found_when_it_is_clearly_longer() {
            assertThat(rules(Item.choice(
                            "Which aim comes first?",
                            "security of the members against terrorism and separatism",
                            "trade with neighbours",
                            "supply of energy",
                            "exchange of students")))
                    .containsExactly("longest-option");
        }

        @Test
        void is_no_flaw_when_a_distractor_is_as_long_or_all_are_short() {
            assertThat(rules(Item.choice("Who joined last?", "Uzbekistan", "China", "Russia", "Iran")))
                    .isEmpty();
            assertThat(rules(Item.choice(
                            "Which aim comes first?",
                            "security of the members",
                            "trade with neighbouring states",
                            "supply of energy",
                            "exchange of students")))
                    .isEmpty();
        }
    }

    @Nested
    class All_or_none_of_the_above {

        @Test
        void is_found_in_any_wording() {
            for (String option :
                    List.of("All of the above", "none of these", "Both A and B", "Neither", "all the above")) {
                assertThat(rules(Item.choice("Who carries gas?", "Turkmenistan", "Russia", "China", option)))
                        .as(option)
                        .contains("all-or-none");
            }
        }

        @Test
        void is_no_flaw_in_a_phrase_that_means_something() {
            assertThat(rules(Item.choice(
                            "What is a goal?",
                            "fighting all three evils",
                            "arming all six members",
                            "trading all goods",
                            "closing all borders")))
                    .isEmpty();
        }
    }

    @Nested
    class Absolute_terms {

        @Test
        void are_found_in_an_option_and_in_a_statement() {
            assertThat(rules(Item.choice(
                            "How do members vote?", "by consensus", "by lot", "never in public", "by majority")))
                    .containsExactly("absolute-term");
            assertThat(rules(Item.statement("Members always agree."))).containsExactly("absolute-term");
        }

        @Test
        void are_no_cue_when_all_options_have_them_or_only_the_stem() {
            assertThat(rules(Item.choice(
                            "Who is left out?", "only China", "only Russia", "only Uzbekistan", "only Tajikistan")))
                    .isEmpty();
            assertThat(rules(Item.choice("Who supplies all of the gas?", "Iran", "China", "Russia", "India")))
                    .isEmpty();
        }
    }

    @Nested
    class Unmarked_negatives {

        @Test
        void are_found_in_small_letters() {
            assertThat(rules(Item.choice("Which state is not a member?", "Iran", "China", "Russia", "Tajikistan")))
                    .containsExactly("unmarked-negative");
            assertThat(rules(Item.typed("Who doesn’t belong?"))).containsExactly("unmarked-negative");
            assertThat(rules(Item.typed("All are members except whom?"))).containsExactly("unmarked-negative");
        }

        @Test
        void are_no_flaw_in_capitals_or_where_nothing_is_denied() {
            assertThat(rules(Item.choice("Which state is NOT a member?", "Iran", "China", "Russia", "Tajikistan")))
                    .isEmpty();
            assertThat(rules(Item.typed("Which state supplies not only gas but also oil?")))
                    .isEmpty();
        }

        @Test
        void are_no_flaw_in_what_is_told_before_the_question() {
            assertThat(rules(Item.typed("Dangers do not stop at borders. What follows from that for each state?")))
                    .isEmpty();
        }

        @Test
        void are_no_flaw_in_a_sentence_with_a_gap() {
            List<Segment> front = List.of(Segment.text("It is not "), Segment.gap());
            assertThat(rules(Item.question(
                            "It is not _____", new Interaction.Recall(Kind.CLOZE, front, List.of(), "an alliance"))))
                    .isEmpty();
        }
    }

    @Nested
    class Words_of_the_stem {

        @Test
        void are_found_when_the_key_alone_repeats_them() {
            assertThat(rules(Item.choice(
                            "Which body fights terrorists?",
                            "Anti-Terrorist Structure",
                            "Business Council",
                            "Interbank Association",
                            "Energy Club")))
                    .containsExactly("stem-word-in-key");
        }

        @Test
        void are_no_cue_when_a_distractor_repeats_them_too() {
            assertThat(rules(Item.choice(
                            "Which council meets first?",
                            "Council of Heads",
                            "Council of Banks",
                            "Youth Council",
                            "Forum")))
                    .isEmpty();
        }
    }

    @Nested
    class Overlapping_options {

        @Test
        void are_found_when_they_say_the_same() {
            assertThat(rules(Item.choice("Who?", "Iran", "the United Nations", "United Nations", "India", "China")))
                    .containsExactly("overlapping-options");
        }

        @Test
        void are_found_when_one_contains_another() {
            assertThat(rules(Item.choice("Who?", "Iran", "China", "China and Russia", "India")))
                    .containsExactly("overlapping-options");
        }

        @Test
        void are_found_when_spans_of_numbers_meet() {
            assertThat(rules(Item.choice("When?", "1990–1995", "1994–1999", "2000–2003", "2004–2009")))
                    .containsExactly("overlapping-options");
            assertThat(rules(Item.choice("How many?", "1,500 soldiers", "1,000 to 2,000", "2,500", "3,000")))
                    .contains("overlapping-options");
        }

        @Test
        void are_no_flaw_when_numbers_only_share_digits() {
            assertThat(rules(Item.choice("When?", "1990–1995", "1996–1999", "2000", "2001–2009")))
                    .isEmpty();
            assertThat(rules(Item.choice("How many?", "6", "26", "16", "60"))).isEmpty();
        }
    }

    @Nested
    class Heterogeneous_options {

        @Test
        void are_found_by_number_form_and_article() {
            assertThat(rules(Item.choice("How much?", "2005", "1992", "1996", "a while ago")))
                    .containsExactly("heterogeneous-options");
            assertThat(rules(Item.choice(
                            "What for?", "to trade oil", "to fight crime", "to build roads", "energy supply")))
                    .containsExactly("heterogeneous-options");
            assertThat(rules(Item.choice("What?", "the budget", "a treaty", "peace", "the border")))
                    .containsExactly("heterogeneous-options");
        }

        @Test
        void are_no_flaw_among_names() {
            assertThat(rules(Item.choice("Who?", "the United States", "Beijing", "the Secretariat", "China")))
                    .isEmpty();
        }
    }

    @Nested
    class Distractors {

        @Test
        void are_too_few_when_fewer_than_three_work() {
            assertThat(rules(Item.choice("Who?", "Iran", "China", "Russia"))).containsExactly("few-distractors");
            assertThat(rules(Item.choice("Who?", "Iran", "China", "Russia", "Russia")))
                    .contains("few-distractors");
            assertThat(rules(Item.several("Who?", List.of("Iran"), List.of("China", "Russia"))))
                    .containsExactly("few-distractors");
        }

        @Test
        void are_enough_when_there_are_three_or_many_are_right() {
            assertThat(rules(Item.choice("Who?", "Iran", "China", "Russia", "India")))
                    .isEmpty();
            assertThat(rules(Item.several("Who?", List.of("Iran", "India", "Pakistan"), List.of("China"))))
                    .isEmpty();
        }
    }

    @Nested
    class Vague_quantifiers {

        @Test
        void are_found_in_options_and_statements() {
            assertThat(rules(Item.choice(
                            "How many take part?", "six states", "two states", "several states", "ten states")))
                    .containsExactly("vague-quantifier");
            assertThat(rules(Item.statement("Members usually agree."))).containsExactly("vague-quantifier");
        }

        @Test
        void are_no_flaw_in_a_question() {
            assertThat(rules(Item.typed("How many states take part?"))).isEmpty();
        }
    }

    @Nested
    class Window_dressing {

        @Test
        void is_found_in_a_sentence_that_the_question_does_not_need() {
            assertThat(
                            rules(
                                    Item.typed(
                                            "Central Asia has high mountains. Which city hosts the Regional Anti-Terrorist Structure?")))
                    .containsExactly("window-dressing");
        }

        @Test
        void is_found_in_a_stem_of_more_than_60_words() {
            assertThat(rules(Item.typed("very ".repeat(61) + "long?"))).containsExactly("window-dressing");
        }

        @Test
        void is_no_flaw_when_the_question_builds_on_what_is_told() {
            assertThat(rules(Item.typed("Six states are members. Which member lies furthest west?")))
                    .isEmpty();
            assertThat(rules(Item.typed("A state sells its gas abroad. In which role does it take part?")))
                    .isEmpty();
            assertThat(rules(Item.typed("Which route do the drugs take to Europe? Name three stations in order.")))
                    .isEmpty();
            assertThat(rules(Item.typed("Somebody names five of the six members. Who is missing?")))
                    .isEmpty();
        }
    }
}
