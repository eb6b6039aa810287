package org.scostudy.question.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.question.answer.Verdict.Match.CLOSE;
import static org.scostudy.question.answer.Verdict.Match.EXACT;
import static org.scostudy.question.answer.Verdict.Match.WRONG;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.question.answer.Verdict.DiffPart;
import org.scostudy.question.answer.Verdict.Match;
import org.scostudy.question.answer.Verdict.Op;

class TypedAnswerTest {

    private static Match judge(String typed, String... accepted) {
        return TypedAnswer.judge(typed, List.of(accepted)).match();
    }

    @Nested
    class When_only_form_differs {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            tashkent                              | Tashkent
            '  TASHKENT. '                        | Tashkent
            Tashként                              | Tashkent
            The Regional Anti-Terrorist Structure | Regional Anti-Terrorist Structure
            regional antiterrorist structure      | Regional Anti-Terrorist Structure
            regional anti terrorist structure     | Regional Anti‑Terrorist Structure
            the people's republic                 | People’s Republic
            Shanghai Five                         | Shanghai 5
            Interbank-Association                 | Interbank Association
            oil & gas                             | oil and gas
            """)
        void the_answer_is_exact(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({
            "Shanghai Cooperation Organization,Shanghai Cooperation Organisation",
            "dialog partners,dialogue partners",
            "dialogue partner,dialog partner",
            "color revolutions,colour revolutions",
            "neighboring states,neighbouring states",
            "harmonise,harmonize",
            "harmonising law,harmonizing law",
            "nuclear programme,nuclear program",
            "security centre,security center",
            "defence,defense",
            "labelled,labeled"
        })
        void british_and_american_spelling_are_the_same(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @Test
        void any_accepted_spelling_will_do() {
            assertThat(judge("Fergana valley", "Ferghana Valley", "Fergana Valley"))
                    .isEqualTo(EXACT);
            assertThat(judge("rats", "Regional Anti-Terrorist Structure", "RATS"))
                    .isEqualTo(EXACT);
        }
    }

    @Nested
    class When_a_letter_slips {

        @ParameterizedTest
        @CsvSource({
            "Tashkant,Tashkent",
            "Fergana Valley,Ferghana Valley",
            "Kyrgystan,Kyrgyzstan",
            "Shanghia Convention,Shanghai Convention",
            "regional antiterorist structure,Regional Anti-Terrorist Structure",
            "Convention for Combating Terrorism,Convention on Combating Terrorism"
        })
        void the_answer_is_close(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(CLOSE);
        }

        @ParameterizedTest
        @CsvSource({
            "Iraq,Iran",
            "interference,non-interference",
            "inter-regional,intra-regional",
            "interregional security,intraregional security",
            "exports of energy,imports of energy",
            "eastern,western",
            "terrorism,anti-terrorism",
            "unipolar world,multipolar world",
            "stability,instability",
            "Bishkek,Beijing",
            "'',Tashkent"
        })
        void another_meaning_stays_wrong(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }

        @Test
        void another_thing_the_pack_knows_is_wrong_however_near() {
            Rivals rivals = new Rivals(List.of("Mongolia", "Mangolia"));
            assertThat(TypedAnswer.judge("mangolia", List.of("Mongolia"), rivals)
                            .match())
                    .isEqualTo(WRONG);
            assertThat(TypedAnswer.judge("mongolja", List.of("Mongolia"), rivals)
                            .match())
                    .isEqualTo(CLOSE);
        }
    }

    @Nested
    class When_the_key_holds_digits {

        @ParameterizedTest
        @CsvSource({
            "nine,9",
            "9,nine",
            "twenty-six,26",
            "one hundred and five,105",
            "two thousand and one,2001",
            "two thousand nine,2009",
            "'1,500',1500",
            "25%,25 per cent",
            "one third,a third",
            "a quarter,one quarter"
        })
        void words_and_digits_are_the_same(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({
            "2002,2001",
            "20001,2001",
            "Peace Mission 3,Peace Mission 2",
            "16 June 2008,16 June 2009",
            "1 3,13",
            "2.5,25",
            "six,7"
        })
        void a_wrong_digit_is_wrong(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }

        @Test
        void a_slip_in_the_letters_beside_is_still_close() {
            assertThat(judge("16 Jnue 2009 in Ekaterinburg", "16 June 2009 in Ekaterinburg"))
                    .isEqualTo(WRONG);
            assertThat(judge("16 June 2009 in Ekaterinborg", "16 June 2009 in Ekaterinburg"))
                    .isEqualTo(CLOSE);
        }
    }

    @Nested
    class When_the_key_is_a_list {

        private static final String KEY = "Russia, Kazakhstan and Uzbekistan";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Uzbekistan, Russia, Kazakhstan
            kazakhstan and russia and uzbekistan
            russia; uzbekistan; kazakhstan
            the Uzbekistan & Kazakhstan & Russia
            Kazakhstan/Russia/Uzbekistan
            """)
        void order_and_separators_do_not_matter(String typed) {
            assertThat(judge(typed, KEY)).isEqualTo(EXACT);
        }

        @Test
        void lines_separate_too() {
            assertThat(judge("Uzbekistan\nRussia\nKazakhstan", KEY)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            both Russia and China     | Russia and China
            China + Russia            | Russia and China
            China&Russia              | Russia and China
            between China and Russia  | Russia and China
            2001,2004                 | 2004 and 2001
            b, c, and a               | A, B and C
            C and C++                 | C++ and C
            """)
        void they_may_be_put_together_in_any_way(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Russia or China         | Russia and China
            C and C                 | C++ and C
            B and C                 | A, B and C
            5 and 5                 | 5 and -5
            """)
        void what_is_not_named_is_missing(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }

        @Test
        void a_slip_in_one_name_is_close() {
            assertThat(judge("Uzbekistan, Rusia and Kazakhstan", KEY)).isEqualTo(CLOSE);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Russia and Kazakhstan
            Russia, Kazakhstan, Uzbekistan and China
            Russia, Kazakhstan and Tajikistan
            Russia, Russia and Kazakhstan
            """)
        void a_name_too_few_too_many_or_other_is_wrong(String typed) {
            assertThat(judge(typed, KEY)).isEqualTo(WRONG);
        }
    }

    @Nested
    class When_each_thing_in_the_list_has_several_names {

        private static final List<List<String>> PARTS = List.of(
                List.of("Russia", "Russian Federation", "Moscow"),
                List.of(
                        "the Central Asian republics",
                        "Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan"),
                List.of("China", "PRC", "Beijing"));

        private static Match judge(String typed) {
            return TypedAnswer.judge(
                            typed,
                            List.of("Russia, the Central Asian republics and China"),
                            PARTS,
                            new Rivals(List.of("Russia", "Moscow", "Beijing", "China", "Mongolia", "Peking")))
                    .match();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Moscow, Beijing and the Central Asian republics
            PRC, Russian Federation & Central Asian republics
            Moscow, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan and Beijing
            Uzbekistan; China; Turkmenistan; Russia; Kazakhstan; Kyrgyzstan; Tajikistan
            """)
        void any_name_of_each_will_do(String typed) {
            assertThat(judge(typed)).isEqualTo(EXACT);
        }

        @Test
        void a_slip_in_one_of_them_is_close() {
            assertThat(judge("Moscow, Beiijing and Central Asian republics")).isEqualTo(CLOSE);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Moscow, Russia and the Central Asian republics
            Moscow and Beijing
            Moscow, Beijing, China and the Central Asian republics
            Moscow, Peking and the Central Asian republics
            Moscow, Beijing, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan
            """)
        void two_names_of_one_or_a_part_of_one_are_wrong(String typed) {
            assertThat(judge(typed)).isEqualTo(WRONG);
        }
    }

    @Nested
    class What_the_diff_shows {

        @Test
        void the_letters_that_differ_and_nothing_else() {
            assertThat(TypedAnswer.judge("tashkant", List.of("Tashkent")).diff())
                    .containsExactly(
                            new DiffPart(Op.SAME, "Tashk"),
                            new DiffPart(Op.EXTRA, "a"),
                            new DiffPart(Op.MISSING, "e"),
                            new DiffPart(Op.SAME, "nt"));
        }

        @Test
        void the_whole_word_when_little_is_common() {
            assertThat(TypedAnswer.judge("Beijing", List.of("Tashkent")).diff())
                    .containsExactly(new DiffPart(Op.EXTRA, "Beijing"), new DiffPart(Op.MISSING, "Tashkent"));
        }

        @Test
        void the_spelling_it_came_nearest_to() {
            assertThat(TypedAnswer.judge("Fergana Valey", List.of("Ferghana Valley", "Fergana Valley"))
                            .best())
                    .isEqualTo("Fergana Valley");
        }

        @Test
        void only_what_is_missing_when_nothing_was_typed() {
            assertThat(TypedAnswer.judge(" ", List.of("Tashkent")).diff())
                    .containsExactly(new DiffPart(Op.MISSING, "Tashkent"));
        }
    }
}
