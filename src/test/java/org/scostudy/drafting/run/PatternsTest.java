package org.scostudy.drafting.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Interaction.Kind;

/** Each pattern where it applies, and where it must not. */
class PatternsTest {

    private static final String OTHERS =
            "\n\nPeople like bread. Rivers run to the sea. Winter comes after autumn. Birds sing in the"
                    + " morning. Children play in the garden. Stones are hard. Bakers rise early. Clouds bring rain to the fields."
                    + " Snow falls on the hills. Old houses need much care.";

    private static Made of(String sentence) {
        return Made.of(sentence + OTHERS);
    }

    private static void refused(String sentence) {
        assertThat(of(sentence).stems()).as(sentence).isEmpty();
    }

    @Nested
    class A_year {

        @Test
        void is_asked_with_in_which_year_where_the_sentence_is_simple() {
            assertThat(of("In 1867, Canada became a dominion of the British crown.")
                            .asked(Kind.TYPED))
                    .contains("In which year did Canada become a dominion of the British crown? => 1867");
            assertThat(of("The canal between both oceans was opened in 1914.").asked(Kind.TYPED))
                    .contains("In which year was the canal between both oceans opened? => 1914");
        }

        @Test
        void is_a_gap_where_two_things_happen() {
            assertThat(of("In 1867, Canada became a dominion and Russia sold Alaska to its neighbour.")
                            .asked(Kind.CLOZE))
                    .anyMatch(asked -> asked.startsWith("In _____ (year), Canada became"));
        }

        @Test
        void has_wrong_answers_that_the_other_year_does_not_rule_out() {
            Made made = of("Although planned in 1881, the canal between both oceans was opened in 1914.");
            String stem = "Although planned in _____, the canal between both oceans was opened in 1914.";
            assertThat(made.wrong(stem)).hasSize(3).allMatch(year -> Integer.parseInt(year) < 1914);
        }

        @Test
        void is_no_number_of_things() {
            assertThat(of("The warehouse in the harbour holds 1867 barrels of old wine.")
                            .asked(Kind.TYPED))
                    .noneMatch(asked -> asked.contains("year"));
        }
    }

    @Nested
    class An_amount {

        @Test
        void is_a_gap_before_what_is_counted() {
            Made made = of("The parliament of Norway has 169 members from nineteen districts.");
            assertThat(made.asked(Kind.CLOZE))
                    .contains("The parliament of Norway has _____ members from nineteen districts. => 169");
        }

        @Test
        void is_a_part_of_a_whole() {
            Made made = of(
                    "Water covers more than two-thirds of the surface of Earth and a quarter of its ice is in Greenland.");
            assertThat(made.asked(Kind.CLOZE)).anyMatch(asked -> asked.endsWith("=> a quarter"));
        }

        @Test
        void is_not_asked_where_the_sentence_leaves_it_open() {
            assertThat(of("The council of Norway met three or four times in Bergen.")
                            .asked(Kind.CLOZE))
                    .noneMatch(asked -> asked.endsWith("=> three") || asked.endsWith("=> four"));
        }
    }

    @Nested
    class A_subject {

        @Test
        void is_asked_for_by_its_kind() {
            assertThat(of("Norway exports more salmon than any other country in Europe.")
                            .asked(Kind.TYPED))
                    .contains("Which state exports more salmon than any other country in Europe? => Norway");
        }

        @Test
        void is_asked_for_as_a_whole_when_it_is_several() {
            assertThat(of("Norway, Sweden and Denmark share an open market for electric power.")
                            .asked(Kind.TYPED))
                    .anyMatch(asked -> asked.startsWith("Which three states share an open market"));
        }

        @Test
        void is_a_gap_when_its_kind_is_not_known() {
            assertThat(of("The workers of Zorblax built a bridge over the valley with wooden beams.")
                            .asked(Kind.TYPED))
                    .isEmpty();
        }
    }

    @Nested
    class A_reason {

        @Test
        void is_asked_for_with_why() {
            assertThat(of("Norway built many tunnels because the mountains block the roads in winter.")
                            .asked(Kind.BASIC))
                    .containsExactly(
                            "Why did Norway build many tunnels? => Because the mountains block the roads in winter.");
            assertThat(of("Farmers in Norway build high fences in order to keep the snow from their roads.")
                            .asked(Kind.BASIC))
                    .containsExactly(
                            "Why do farmers in Norway build high fences? => In order to keep the snow from their roads.");
        }

        @Test
        void is_not_asked_for_where_it_might_belong_to_another_verb() {
            assertThat(of("Norway says that it builds tunnels because the mountains block the roads.")
                            .asked(Kind.BASIC))
                    .isEmpty();
        }
    }

    @Nested
    class A_definition {

        @Test
        void is_asked_in_both_directions() {
            Made made = of(
                    "A long text about rocks follows. Basalt is the volcanic rock that covers most of the ocean floor.");
            assertThat(made.asked(Kind.BASIC))
                    .contains("What is basalt? => The volcanic rock that covers most of the ocean floor.");
            assertThat(made.asked(Kind.TYPED))
                    .contains("What is the volcanic rock that covers most of the ocean floor? => basalt");
        }

        @Test
        void is_not_a_remark() {
            assertThat(of("Basalt is a result of many slow processes under the ground.")
                            .asked(Kind.BASIC))
                    .isEmpty();
            assertThat(of("Basalt is often quite dark in colour when it is fresh.")
                            .asked(Kind.BASIC))
                    .isEmpty();
        }
    }

    @Nested
    class A_list {

        @Test
        void misses_one_of_its_items() {
            assertThat(of("The guild of the port trained carpenters, blacksmiths, and sailmakers.")
                            .asked(Kind.CLOZE))
                    .containsExactly("The guild of the port trained carpenters, _____, and sailmakers. => blacksmiths");
        }

        @Test
        void is_asked_for_as_a_whole_behind_a_colon() {
            assertThat(of("The school of Salerno taught the four elements of the world: earth, water, air, and fire.")
                            .asked(Kind.TYPED))
                    .contains("What are the four elements of the world? => earth, water, air and fire");
        }

        @Test
        void needs_three_items() {
            assertThat(of("The guild of the port trained carpenters and sailmakers in large halls.")
                            .asked(Kind.CLOZE))
                    .isEmpty();
        }
    }

    @Nested
    class A_sentence_that_leans_on_another_one {

        @Test
        void is_not_asked_for_anything() {
            refused("This treaty was signed in Lisbon in 1887 by both sides.");
            refused("They moved the capital from Kyoto to Tokyo in 1868.");
            refused("The king founded three universities in Portugal in 1537.");
            refused("Such reforms were first tried in Portugal in 1537.");
            refused("The latter was founded in Lisbon in 1887 by merchants.");
            refused("At this meeting, Portugal and Spain divided the world in 1494.");
            refused("As we saw above, Portugal and Spain divided the world in 1494.");
        }

        @Test
        void loses_what_only_ties_it_to_the_one_before() {
            assertThat(of("However, Portugal left the union with Spain in 1640.")
                            .asked(Kind.TYPED))
                    .contains("In which year did Portugal leave the union with Spain? => 1640");
        }

        @Test
        void gets_the_name_that_it_stands_for() {
            assertThat(of("The Interbank Council is growing. It opened an office in Lisbon in 1987.")
                            .asked(Kind.TYPED))
                    .contains("In which year did the Interbank Council open an office in Lisbon? => 1987");
        }

        @Test
        void may_use_a_pronoun_for_what_it_names_itself() {
            assertThat(of("Portugal gave up its last colony in Asia in 1999.").asked(Kind.TYPED))
                    .contains("In which year did Portugal give up its last colony in Asia? => 1999");
        }
    }

    @Nested
    class What_is_no_statement {

        @Test
        void is_not_asked_for_anything() {
            refused("Who founded the university of Coimbra in Portugal in 1290?");
            refused("Lisbon, Portugal, 1755, after the earthquake.");
            refused("See https://example.org/lisbon for the earthquake of 1755 in Portugal.");
            refused("founded in Lisbon in 1887 by merchants of the city");
        }
    }

    @Nested
    class A_heading_that_is_a_name {

        @Test
        void says_what_a_bare_statement_is_about() {
            assertThat(
                            of("Portugal\n\nMembership of trade unions fell from sixty percent in 1978 to nine percent in 2012.")
                                    .stems())
                    .isNotEmpty()
                    .allMatch(stem -> stem.startsWith("Portugal: "));
        }
    }

    @Nested
    class A_capital_at_the_start {

        @Test
        void of_a_preposition_is_no_part_of_the_name_behind_it() {
            assertThat(of("Under Volcker the federal funds rate rose to 20 percent in 1981.")
                            .asked(Kind.CLOZE))
                    .noneMatch(asked -> asked.endsWith("=> Under Volcker"));
        }

        @Test
        void of_a_name_that_ends_like_a_plural_stays() {
            assertThat(of("Augustus became the first Roman emperor in 27 BC.").asked(Kind.TYPED))
                    .contains("In which year did Augustus become the first Roman emperor? => 27 BC");
        }
    }

    @Nested
    class A_title {

        @Test
        void keeps_its_article() {
            assertThat(of("Adam Smith published The Wealth of Nations in 1776.").asked(Kind.CLOZE))
                    .contains("Adam Smith published _____ in 1776. => The Wealth of Nations");
        }
    }

    @Nested
    class What_is_one_of_many {

        @Test
        void is_not_asked_for_by_that() {
            assertThat(of("The World Health Organization is a specialized agency of the United Nations.")
                            .asked(Kind.TYPED))
                    .noneMatch(asked -> asked.startsWith("Which organisation is a specialized agency"));
        }

        @Test
        void is_asked_what_it_is_by_a_process_that_says_how() {
            assertThat(
                            of("Photosynthesis is the process by which green plants convert light energy into chemical energy.")
                                    .asked(Kind.BASIC))
                    .contains("What is photosynthesis? => The process by which green plants convert light energy into"
                            + " chemical energy.");
        }
    }
}
