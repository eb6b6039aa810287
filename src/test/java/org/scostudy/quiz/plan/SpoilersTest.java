package org.scostudy.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;

/** When one question answers another: all are of a bank of ten, in which the words differ in how common they are. */
class SpoilersTest {

    private final Bank bank = new Bank();

    private boolean tells(Mode mode) {
        for (int i = 0; i < 8; i++) {
            bank.asks(
                    "pack:other" + i + ":a",
                    "What does the article say about topic" + i + "?",
                    Bank.choice("x" + i, "y"));
        }
        List<Candidate> all = bank.candidates();
        return all.get(0).telling().answers(all.get(1).telling(), mode);
    }

    private SpoilersTest first(String stem, Interaction interaction) {
        bank.asks("pack:first:a", stem, interaction);
        return this;
    }

    private SpoilersTest second(String stem, Interaction interaction) {
        bank.asks("pack:second:a", stem, interaction);
        return this;
    }

    @Nested
    class What_is_read_with_a_question {

        @Test
        void answers_another_when_it_holds_the_key_and_much_of_the_stem() {
            assertThat(first(
                                    "Which convention was signed in Shanghai in 2001?",
                                    Bank.choice("On terrorism", "On trade"))
                            .second("In which year was the convention of Shanghai signed?", Bank.numeric(2001))
                            .tells(Mode.EXAM))
                    .isTrue();
        }

        @Test
        void does_not_when_it_holds_the_key_and_is_about_something_else() {
            assertThat(first("Which structure has its seat in Tashkent?", Bank.choice("The structure", "The council"))
                            .second("Where did the heads of state meet in 2004?", Bank.typed("Tashkent"))
                            .tells(Mode.EXAM))
                    .isFalse();
        }

        @Test
        void does_not_when_it_is_about_the_same_and_lacks_the_key() {
            assertThat(first("Where is the seat of the structure against terrorism?", Bank.choice("Bishkek", "Astana"))
                            .second("Where is the seat of the structure against terrorism?", Bank.typed("Tashkent"))
                            .tells(Mode.PRACTICE))
                    .isFalse();
        }

        @Test
        void need_not_stand_in_the_same_form() {
            assertThat(first("Which Kazakh club of members plans oil sales?", Bank.choice("Energy Club", "Bank"))
                            .second(
                                    "Which member would join the club that plans to sell oil?",
                                    Bank.typed("Kazakhstan"))
                            .tells(Mode.EXAM))
                    .isTrue();
        }

        @Test
        void answers_by_any_name_of_the_key() {
            assertThat(first("Where does RATS sit in the region?", Bank.choice("Tashkent", "Moscow"))
                            .second("Which body sits in Tashkent?", Bank.typed("Regional structure", "RATS"))
                            .tells(Mode.EXAM))
                    .isTrue();
        }

        @Test
        void answers_a_list_by_all_of_its_things_alone() {
            Interaction evils = Bank.typed("Terrorism, separatism and extremism");
            assertThat(first("The three evils are terrorism and separatism, and which else?", Bank.typed("Drugs"))
                            .second("What are the three evils?", evils)
                            .tells(Mode.EXAM))
                    .isFalse();
        }

        @Test
        void of_pairs_is_both_sides() {
            assertThat(first("Match each state with its status.", Bank.pairs("India", "Observer", "China", "Member"))
                            .second("Which status has India?", Bank.choice("Observer", "Member"))
                            .tells(Mode.EXAM))
                    .isTrue();
        }
    }

    @Nested
    class What_is_told_after_the_answer {

        private void two(Bank of) {
            of.explained("The six members are Russia, China and four Central Asian republics.")
                    .asks("pack:first:a", "Who founded it?", Bank.typed("Jiang"))
                    .asks("pack:second:a", "How many members are Central Asian republics?", Bank.choice("Four", "Two"));
        }

        @Test
        void answers_another_in_practice() {
            two(bank);
            assertThat(tells(Mode.PRACTICE)).isTrue();
        }

        @Test
        void does_not_in_an_exam() {
            two(bank);
            assertThat(tells(Mode.EXAM)).isFalse();
        }

        @Test
        void holds_the_places_that_were_to_be_found_on_the_map() {
            assertThat(first("Mark the main suppliers of the club.", Bank.places("Russia", "Kazakhstan", "Uzbekistan"))
                            .second(
                                    "Which of the main suppliers of the club is missing: Russia, Kazakhstan?",
                                    Bank.typed("Uzbekistan"))
                            .tells(Mode.PRACTICE))
                    .isTrue();
        }
    }

    @Test
    void what_is_missing_from_a_list_is_told_by_what_else_is_missing_from_it() {
        assertThat(first(
                                "Which of the three suppliers is missing here: Russia and Uzbekistan?",
                                Bank.typed("Kazakhstan"))
                        .second(
                                "Which of the three suppliers is missing here: Russia and Kazakhstan?",
                                Bank.typed("Uzbekistan"))
                        .tells(Mode.EXAM))
                .isTrue();
    }

    @Nested
    class A_statement_to_judge {

        @Test
        void that_is_true_is_answered_by_nearly_all_of_its_words() {
            Interaction holds = Bank.judged(true, null);
            assertThat(first("When did Uzbekistan join the Shanghai Five?", Bank.choice("In 2001", "In 1996"))
                            .second("Uzbekistan joined the Shanghai Five in 2001.", holds)
                            .tells(Mode.EXAM))
                    .isTrue();
        }

        @Test
        void is_not_by_some_of_them() {
            Interaction holds = Bank.judged(true, null);
            assertThat(first("Which state joined in 2001?", Bank.choice("Uzbekistan", "India"))
                            .second("Uzbekistan joined the Shanghai Five in 2001.", holds)
                            .tells(Mode.EXAM))
                    .isFalse();
        }

        @Test
        void that_is_false_is_answered_by_its_correction() {
            Interaction not = Bank.judged(false, "The structure sits in Tashkent.");
            assertThat(first("What sits in Tashkent?", Bank.choice("The structure", "The council"))
                            .second("The structure sits in Bishkek.", not)
                            .tells(Mode.EXAM))
                    .isTrue();
        }
    }

    @Nested
    class Keys_that_list_several_things {

        @Test
        void answer_each_other_when_one_has_all_that_the_other_has() {
            assertThat(first("Put these in order of time.", Bank.ordering("Summit", "Convention", "Exercise"))
                            .second("Which happened before 2007?", Bank.several(List.of("Convention", "Summit"), "War"))
                            .tells(Mode.EXAM))
                    .isTrue();
        }

        @Test
        void do_not_when_each_has_something_of_its_own() {
            assertThat(first("Mark the suppliers.", Bank.places("Russia", "Kazakhstan"))
                            .second("Mark the consumers.", Bank.places("Russia", "China"))
                            .tells(Mode.PRACTICE))
                    .isFalse();
        }
    }
}
