package org.scostudy.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.answer.Rivals;
import tools.jackson.databind.json.JsonMapper;

class ScoringTest {

    @Nested
    class One_option {

        private final Task task = new Choose(options("+o1", "-o2", "-o3"));

        @Test
        void is_right_or_wrong() {
            assertThat(share(task, Answer.chosen(List.of("o1")))).isEqualTo(1);
            assertThat(share(task, Answer.chosen(List.of("o2")))).isZero();
            assertThat(share(task, Answer.chosen(List.of()))).isZero();
        }

        @Test
        void is_told_about_the_chosen_one_alone() {
            assertThat(task.score(Answer.chosen(List.of("o2"))).parts())
                    .containsExactly(new Score.Part("o2", false, "about o2"));
        }
    }

    @Nested
    class Several_options {

        private final Task task = new ChooseAll(options("+o1", "+o2", "+o3", "-o4", "-o5"));

        @Test
        void earn_right_ones_minus_wrong_ones() {
            assertThat(share(task, Answer.chosen(List.of("o1", "o2", "o3")))).isEqualTo(1);
            assertThat(share(task, Answer.chosen(List.of("o1", "o2")))).isEqualTo(2 / 3.0);
            assertThat(share(task, Answer.chosen(List.of("o1", "o2", "o4")))).isEqualTo(1 / 3.0);
        }

        @Test
        void never_earn_less_than_nothing() {
            assertThat(share(task, Answer.chosen(List.of("o4", "o5")))).isZero();
            assertThat(share(task, Answer.chosen(List.of("o1", "o4", "o5")))).isZero();
        }

        @Test
        void earn_little_when_all_are_chosen() {
            assertThat(share(task, Answer.chosen(List.of("o1", "o2", "o3", "o4", "o5"))))
                    .isEqualTo(1 / 3.0);
        }
    }

    @Test
    void true_or_false_is_right_or_wrong() {
        assertThat(share(new Judge(true, null), Answer.chosen(List.of("true")))).isEqualTo(1);
        assertThat(share(new Judge(true, null), Answer.chosen(List.of("false"))))
                .isZero();
    }

    @Nested
    class Pairs {

        private final Task task = new Match(
                List.of(
                        new Match.Left("l1", "India", "r2"),
                        new Match.Left("l2", "China", "r1"),
                        new Match.Left("l3", "Iran", "r2")),
                List.of(new Task.Named("r1", "Member"), new Task.Named("r2", "Observer")));

        @Test
        void earn_their_share_each() {
            assertThat(share(task, Answer.paired(Map.of("l1", "r2", "l2", "r1", "l3", "r2"))))
                    .isEqualTo(1);
            assertThat(share(task, Answer.paired(Map.of("l1", "r2", "l2", "r2", "l3", "r2"))))
                    .isEqualTo(2 / 3.0);
        }

        @Test
        void that_are_left_out_earn_nothing() {
            assertThat(share(task, Answer.paired(Map.of("l1", "r2")))).isEqualTo(1 / 3.0);
        }
    }

    @Nested
    class An_order {

        private final Task task = new Sort(List.of(
                new Sort.Thing("i1", "third", 2),
                new Sort.Thing("i2", "first", 0),
                new Sort.Thing("i3", "fourth", 3),
                new Sort.Thing("i4", "second", 1)));

        @Test
        void earns_all_when_it_is_right() {
            assertThat(share(task, Answer.ordered(List.of("i2", "i4", "i1", "i3"))))
                    .isEqualTo(1);
        }

        @Test
        void earns_for_neighbours_that_belong_together_wherever_they_stand() {
            assertThat(share(task, Answer.ordered(List.of("i1", "i3", "i2", "i4"))))
                    .isEqualTo(2 / 3.0);
        }

        @Test
        void earns_nothing_backwards() {
            assertThat(share(task, Answer.ordered(List.of("i3", "i1", "i4", "i2"))))
                    .isZero();
        }
    }

    @Nested
    class A_number {

        private final Task thousand = new WriteAmount(new BigDecimal("1000"), BigDecimal.ZERO, "million people");
        private final Task quarter = new WriteAmount(new BigDecimal("25"), BigDecimal.ONE, "percent");

        @ParameterizedTest
        @ValueSource(strings = {"1000", "1 000", "1,000", "1'000", "1 000 million", "about 1000", "one thousand"})
        void is_read_as_people_write_it(String text) {
            assertThat(share(thousand, Answer.written(text))).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "25 %,1",
            "25%,1",
            "twenty-five per cent,1",
            "26,1",
            "24.0,1",
            "26.5,0",
            "2.5,0",
            "-25,0",
            "–25,0",
            "minus 25,0",
            "minus twenty-five,0"
        })
        void may_be_off_by_its_tolerance(String text, double share) {
            assertThat(share(quarter, Answer.written(text))).isEqualTo(share);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "many", "24 or 25", "25 26"})
        void is_wrong_where_there_is_none_or_more_than_one(String text) {
            assertThat(share(quarter, Answer.written(text))).isZero();
        }

        @Test
        void may_be_written_with_a_multiple() {
            Task people = new WriteAmount(new BigDecimal("1500000"), BigDecimal.ZERO, "people");
            assertThat(share(people, Answer.written("1.5 million"))).isEqualTo(1);
        }
    }

    @Nested
    class Typed {

        private final Task task = new Write(List.of("Tashkent"), new Rivals(List.of("Tashkurgan")).spellings());

        @Test
        void counts_in_full_with_a_slip_of_the_pen() {
            assertThat(share(task, Answer.written("tashkent"))).isEqualTo(1);
            assertThat(share(task, Answer.written("Tashkemt"))).isEqualTo(1);
        }

        @Test
        void may_name_the_parts_of_a_list_by_any_of_their_names() {
            Write list = new Write(
                    List.of("Russia and China"),
                    List.of(List.of("Russia", "Moscow"), List.of("China", "Beijing")),
                    Set.of());
            assertThat(share(list, Answer.written("Beijing, Moscow"))).isEqualTo(1);
            assertThat(share(list, Answer.written("Russia, Moscow"))).isZero();
            assertThat(kept(list)).isEqualTo(list);
        }

        @Test
        void is_scored_in_attempts_that_were_kept_without_parts() {
            String before = "{\"task\":\"write\",\"accepted\":[\"Tashkent\"],\"rivals\":[\"tashkurgan\"]}";
            assertThat(share(JsonMapper.shared().readValue(before, Task.class), Answer.written("tashkent")))
                    .isEqualTo(1);
        }

        private Task kept(Task written) {
            JsonMapper json = JsonMapper.shared();
            return json.readValue(json.writeValueAsString(written), Task.class);
        }

        @Test
        void is_wrong_when_it_names_something_else() {
            assertThat(share(task, Answer.written("Beijing"))).isZero();
            assertThat(share(task, Answer.written(""))).isZero();
        }
    }

    @Test
    void places_are_scored_like_several_options() {
        Task task = new Find(Set.of("china", "russia"), List.of("China", "Russia"));
        assertThat(share(task, Answer.found(List.of("china", "russia")))).isEqualTo(1);
        assertThat(share(task, Answer.found(List.of("china")))).isEqualTo(0.5);
        assertThat(share(task, Answer.found(List.of("china", "iran")))).isZero();
    }

    @Test
    void what_one_judges_oneself_earns_one_a_half_or_nothing() {
        Task task = new SayIt(List.of());
        assertThat(share(task, Answer.judged(Correctness.RIGHT))).isEqualTo(1);
        assertThat(share(task, Answer.judged(Correctness.PARTIAL))).isEqualTo(0.5);
        assertThat(share(task, Answer.judged(Correctness.WRONG))).isZero();
    }

    private static double share(Task task, Answer answer) {
        return task.score(answer).share();
    }

    /** @param ids with + for right ones and - for wrong ones */
    private static List<Task.Option> options(String... ids) {
        List<Task.Option> options = new ArrayList<>();
        for (String each : ids) {
            String id = each.substring(1);
            @Nullable String feedback = "about " + id;
            options.add(new Task.Option(id, "text of " + id, each.startsWith("+"), feedback));
        }
        return options;
    }
}
