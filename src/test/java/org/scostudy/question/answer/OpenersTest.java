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
import org.scostudy.question.answer.Verdict.Match;

/** The small words that an answer opens with. */
class OpenersTest {

    private static Match judge(String typed, String... accepted) {
        return TypedAnswer.judge(typed, List.of(accepted)).match();
    }

    private static Match judgeAmong(List<String> rivals, String typed, String key) {
        return TypedAnswer.judge(typed, List.of(key), new Rivals(rivals)).match();
    }

    @Nested
    class A_determiner {

        @ParameterizedTest
        @CsvSource({
            "a few high-profile statements,some high-profile statements",
            "high-profile statements,some high-profile statements",
            "the high-profile statements,a few high-profile statements",
            "their sovereignty,its sovereignty",
            "its own sovereignty,sovereignty",
            "in some regions,in regions",
            "about 25 members,some 25 members"
        })
        void says_nothing_on_either_side(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @Test
        void says_nothing_in_a_list_either() {
            String key = "Some prominent statements and rare exercises";
            assertThat(judge("prominent statements and rare exercises", key)).isEqualTo(EXACT);
            assertThat(judge("rare exercises; a few prominent statements", key)).isEqualTo(EXACT);
        }

        @Test
        void does_not_hide_a_slip() {
            assertThat(judge("a few prominant statements", "some prominent statements"))
                    .isEqualTo(CLOSE);
        }

        @ParameterizedTest
        @CsvSource({
            "all members,some members",
            "members,some of the members",
            "no members,some members",
            "most members,some members",
            "around the world,the world"
        })
        void is_not_every_word_before_a_noun(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
        }
    }

    @Nested
    class A_preposition {

        @ParameterizedTest
        @CsvSource({
            "in Tashkent,Tashkent",
            "in the Ferghana Valley,Ferghana Valley",
            "from China,China",
            "by consensus,consensus",
            "to preserve their power,preserve their power",
            "because the threats cross borders,the threats cross borders",
            "that it is against the West,it is against the West",
            "in 2009,2009"
        })
        void can_be_left_out(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(EXACT);
            assertThat(judge(key, typed)).isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource({
            "to China,from China",
            "exports to China,exports from China",
            "to China and to China,from China and to China",
            "an attack by China,an attack on China",
            "before 2001,after 2001",
            "since 2001,until 2001"
        })
        void cannot_be_exchanged(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
            assertThat(judge(key, typed)).isEqualTo(WRONG);
        }

        @ParameterizedTest
        @CsvSource({
            "after 2001,2001",
            "at least five,five",
            "without interference,interference",
            "no interference,interference",
            "against the West,the West",
            "outside Europe,Europe"
        })
        void is_not_one_that_changes_what_is_said(String typed, String key) {
            assertThat(judge(typed, key)).isEqualTo(WRONG);
            assertThat(judge(key, typed)).isEqualTo(WRONG);
        }

        @Test
        void is_the_answer_when_nothing_else_is() {
            assertThat(judge("in", "to")).isEqualTo(WRONG);
            assertThat(judge("some", "some")).isEqualTo(EXACT);
            assertThat(judge("that", "some")).isEqualTo(WRONG);
        }
    }

    @Nested
    class When_a_rival_differs_by_its_opener_only {

        @Test
        void the_opener_counts() {
            assertThat(judgeAmong(List.of("members"), "members", "some members"))
                    .isEqualTo(WRONG);
            assertThat(judgeAmong(List.of("members"), "the members", "some members"))
                    .isEqualTo(WRONG);
            assertThat(judgeAmong(List.of("Club"), "in the Club", "from a few Club"))
                    .isEqualTo(WRONG);
            assertThat(judgeAmong(List.of("members"), "a few members", "some members"))
                    .isEqualTo(WRONG);
        }

        @Test
        void nothing_is_left_out_of_the_rival() {
            assertThat(judgeAmong(List.of("some members"), "in some members", "members"))
                    .isEqualTo(WRONG);
            assertThat(judgeAmong(List.of("vitamin A deficiency"), "some vitamin A deficiency", "vitamin deficiency"))
                    .isEqualTo(WRONG);
        }

        @Test
        void it_is_noise_before_the_names_of_the_key_itself() {
            List<String> names = List.of("Tashkent", "Toshkent", "Astana");
            assertThat(judgeAmong(names, "in Tashkent", "Tashkent")).isEqualTo(EXACT);
            assertThat(judgeAmong(names, "in Astana", "Tashkent")).isEqualTo(WRONG);
        }

        @Test
        void a_slip_behind_it_that_names_the_rival_is_none() {
            assertThat(judgeAmong(List.of("Mongolia", "Mangolia"), "in Mangolia", "Mongolia"))
                    .isEqualTo(WRONG);
        }
    }
}
