package org.scostudy.question.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.question.answer.Verdict.Match.CLOSE;
import static org.scostudy.question.answer.Verdict.Match.EXACT;
import static org.scostudy.question.answer.Verdict.Match.WRONG;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scostudy.question.answer.Verdict.Match;

class WhatCountsInAnAnswerTest {

    private static Match judge(String typed, String... accepted) {
        return TypedAnswer.judge(typed, List.of(accepted)).match();
    }

    private static Stream<String[]> verdicts() throws IOException {
        try (InputStream file =
                requireNonNull(WhatCountsInAnAnswerTest.class.getResourceAsStream("/answers/typed-answers.tsv"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void verdicts_that_were_wrong_once(String typed, String key, String right) {
        assertThat(right.split(" or ")).contains(judge(typed, key).name());
    }

    @Nested
    class Signs {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            5            | -5
            C            | C++
            C++          | C#
            C            | C#
            A            | A+
            A-           | A
            x < 5        | x > 5
            x > 5        | x ≥ 5
            x 5          | x = 5
            at 5 degrees | at -5 degrees
            5 ‰          | 5 %
            €5           | $5
            102          | 10²
            """)
        void tell_one_thing_from_another(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
            assertThat(judge(key, typed)).isEqualTo(WRONG);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            −5         | -5
            –5         | -5
            minus five | -5
            +5         | 5
            c++        | C++
            C++11      | C++ 11
            x>5        | x > 5
            5 $        | $5
            5          | $5
            oil+gas    | oil and gas
            3x4        | 3 × 4
            """)
        void may_be_written_in_several_ways(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({"1992 -1997,1992–1997", "Shanghai-5,Shanghai Five", "- Tashkent,Tashkent", "Tashkent -,Tashkent"})
        void are_not_the_dashes_between_and_around_words(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }
    }

    @Nested
    class A_lone_letter {

        @ParameterizedTest
        @CsvSource({
            "vitamin,vitamin A",
            "vitamin A,vitamin",
            "vitamin C,vitamin A",
            "vitamin,vitamin C",
            "vitamin deficiency,Vitamin A deficiency",
            "vitamin c deficiency,Vitamin A deficiency",
            "level,A-level",
            "Plan B,Plan A"
        })
        void distinguishes(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }

        @ParameterizedTest
        @CsvSource({
            "vitamin a,vitamin A",
            "VITAMIN A DEFICIENCY,Vitamin A deficiency",
            "vitamin a deficiency,Vitamin A deficiency",
            "a level,A-level",
            "r.a.t.s,RATS",
            "R. A. T. S.,RATS",
            "R A T S,RATS",
            "the U.S.A.,USA"
        })
        void is_one_in_small_letters_too(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({
            "a club,club",
            "build railway,build a railway",
            "a “club”,club",
            "once in a lifetime,once-in-a-lifetime",
            "a U.S. base,US base",
            "a hundred,100"
        })
        void is_an_article_before_a_word(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @Test
        void that_stands_alone_is_typed_with_slips_around_it() {
            assertThat(judge("vitamn a deficiency", "Vitamin A deficiency")).isEqualTo(CLOSE);
            assertThat(judge("e mail adress", "email address")).isEqualTo(CLOSE);
        }
    }

    @Nested
    class Marks {

        @ParameterizedTest
        @CsvSource({
            "Da Nang,Đà Nẵng",
            "Αθηνα,Αθήνα",
            "ΑΘΗΝΑΣ,Αθήνας",
            "еж,ёж",
            "резюме,резюме́",
            "שלום,שָׁלוֹם",
            "سلام,سَلَام",
            "Strasse,Straße",
            "STRASSE,Straße",
            "ÆRØ,Ærø",
            "Munchen,München",
            "Muenchen,München",
            "München,Muenchen",
            "O'zbekiston,Oʻzbekiston",
            "ｶﾞｽ,ガス"
        })
        void can_be_left_out_where_people_do(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({"йод,иод", "Їжак,Іжак", "Ќе,Ке", "ガス,カス", "かき,がき", "ไก,ไก่", "पति,पत", "पता,पिता", "কল,কাল"})
        void count_where_they_make_another_letter(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
            assertThat(judge(key, typed)).isEqualTo(WRONG);
        }

        @Test
        void that_count_are_shown() {
            assertThat(TypedAnswer.judge("иод", List.of("йод")).diff())
                    .contains(new Verdict.DiffPart(Verdict.Op.MISSING, "й"));
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "1 000,1000",
            "1\u00a0000 000,'1,000,000'",
            "1\u202f000,one thousand",
            "1.000.000,1000000",
            "1'000,1000",
            "'2,5',2.5",
            "a thousand,1000",
            "٢٠٠٩,2009"
        })
        void may_be_grouped_as_people_do(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({"1 3,13", "1 00,100", "'2,5',25", "1 0000,10000"})
        void are_not_put_together_from_others(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }

        @ParameterizedTest
        @CsvSource({
            "33 %,a third",
            "33%,one third",
            "33.3 %,a third",
            "'33,3 %',a third",
            "1/3,a third",
            "one in three,a third",
            "about a third,33 percent",
            "roughly 25 %,a quarter",
            "66%,two thirds",
            "67 per cent,two-thirds",
            "¾,75%",
            "50 %,half",
            "0.5,half"
        })
        void are_fractions_or_percentages(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({
            "34%,a third",
            "a quarter,a third",
            "66%,67%",
            "33%,33.3%",
            "5/9,6/11",
            "30%,a third",
            "1/3,2/3",
            "33,a third"
        })
        void are_as_exact_as_they_are_given(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            16.6.2009                    | 16 June 2009
            on 16.06.09                  | 16 June 2009
            16/06/2009                   | 16 June 2009
            6/16/2009                    | 16 June 2009
            16-6-2009                    | 16 June 2009
            2009-06-16                   | 16 June 2009
            2009/6/16                    | 16 June 2009
            June 16 2009                 | 16 June 2009
            Jun. 16th, 2009              | 16 June 2009
            the 16th of June, 2009       | 16 June 2009
            2009 June 16                 | 16 June 2009
            June 16                      | 16 June
            6/2009                       | June 2009
            2009-06                      | June 2009
            in june of 2009              | June 2009
            from 1992 to 1997            | 1992–1997
            between 1992 and 1997        | 1992–1997
            1992-97                      | 1992–1997
            June 16, 2009 in Ekaterinburg | 16 June 2009 in Ekaterinburg
            """)
        void are_read_in_every_notation(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @Test
        void may_be_either_way_round_with_slashes_only() {
            assertThat(judge("5/6/2009", "5 June 2009")).isEqualTo(EXACT);
            assertThat(judge("5/6/2009", "6 May 2009")).isEqualTo(EXACT);
            assertThat(judge("5.6.2009", "6 May 2009")).isEqualTo(WRONG);
        }

        @ParameterizedTest
        @CsvSource({
            "17.6.2009,16 June 2009",
            "16.6.2008,16 June 2009",
            "16.7.2009,16 June 2009",
            "31.2.2009,2 March 2009",
            "June 2009,16 June 2009",
            "2009,June 2009",
            "1992-98,1992–1997",
            "1992 and 1997,1992–1996"
        })
        void that_are_others_or_less_exact_are_wrong(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }
    }
}
