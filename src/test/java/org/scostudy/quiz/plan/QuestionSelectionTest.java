package org.scostudy.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.item.Sort;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers from the pack that is delivered. */
@WholeApplication
class QuestionSelectionTest {

    @Autowired
    Candidates candidates;

    private final QuizPlan twenty =
            new QuizPlan(Set.of(), ReadyQuizzes.JUDGED, Set.of(), 20, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
    private List<Candidate> fitting = List.of();

    @BeforeEach
    void read_the_bank() {
        fitting = candidates.whole().fitting(twenty);
    }

    @Test
    void the_same_seed_gives_the_same_paper_in_the_same_order() {
        assertThat(QuestionSelection.draw(twenty, fitting, History.NONE, 7))
                .isEqualTo(QuestionSelection.draw(twenty, fitting, History.NONE, 7));
        Items one = new Items(7);
        Items other = new Items(7);
        QuestionSelection.draw(twenty, fitting, History.NONE, 7)
                .forEach(candidate -> assertThat(one.of(candidate)).isEqualTo(other.of(candidate)));
    }

    @Test
    void another_seed_gives_another_paper() {
        assertThat(QuestionSelection.draw(twenty, fitting, History.NONE, 7))
                .isNotEqualTo(QuestionSelection.draw(twenty, fitting, History.NONE, 8));
    }

    @Test
    void no_fact_is_asked_twice() {
        for (long seed = 0; seed < 100; seed++) {
            List<String> facts = QuestionSelection.draw(twenty, fitting, History.NONE, seed).stream()
                    .flatMap(candidate -> candidate.facts().stream())
                    .toList();
            assertThat(facts).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void kinds_and_levels_are_mixed() {
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> paper = QuestionSelection.draw(twenty, fitting, History.NONE, seed);
            assertThat(paper.stream()
                            .map(each -> each.question().kind())
                            .distinct()
                            .count())
                    .as("kinds")
                    .isGreaterThanOrEqualTo(5);
            assertThat(paper.stream()
                            .map(each -> each.question().level())
                            .distinct()
                            .count())
                    .as("levels")
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void in_the_order_of_the_reading_when_that_is_wished() {
        QuizPlan plan = new QuizPlan(Set.of(), Set.of(), Set.of(), 20, QuizPlan.Order.READING, Mode.PRACTICE, null);
        List<Candidate> all = candidates.whole().fitting(plan);
        List<Integer> places = QuestionSelection.draw(plan, all, History.NONE, 3).stream()
                .map(all::indexOf)
                .toList();
        assertThat(places).isSorted();
    }

    @Test
    void every_question_of_a_bank_comes_once_when_all_are_wanted() {
        QuizPlan plan =
                new QuizPlan(Set.of("sco/map"), Set.of(), Set.of(), 100, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null);
        List<Candidate> all = candidates.whole().fitting(plan);
        assertThat(QuestionSelection.draw(plan, all, History.NONE, 5))
                .hasSize(all.size())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Nested
    class An_exam {

        @Test
        void never_asks_what_the_learner_would_have_to_judge() {
            QuizPlan anything =
                    new QuizPlan(Set.of(), Set.of(), Set.of(), 20, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
            assertThat(candidates.whole().fitting(anything))
                    .isNotEmpty()
                    .allSatisfy(candidate ->
                            assertThat(new Items(1).of(candidate).selfJudged()).isFalse());
        }
    }

    @Nested
    class What_is_shown {

        @Test
        void has_its_key_anywhere() {
            Set<String> keys = new HashSet<>();
            Candidate choice = fitting.stream()
                    .filter(candidate -> candidate.question().kind() == Kind.CHOICE)
                    .findFirst()
                    .orElseThrow();
            LongStream.range(0, 60)
                    .forEach(seed -> keys.addAll(Objects.requireNonNull(
                            new Items(seed).of(choice).right().options())));
            assertThat(keys)
                    .hasSize(((Choose) new Items(1).of(choice).task()).options().size());
        }

        @Test
        void is_never_in_the_right_order_already() {
            List<Candidate> timelines = fitting.stream()
                    .filter(candidate -> candidate.question().kind() == Kind.ORDERING)
                    .toList();
            assertThat(timelines).isNotEmpty();
            for (Candidate timeline : timelines) {
                for (long seed = 0; seed < 200; seed++) {
                    Sort sort = (Sort) new Items(seed).of(timeline).task();
                    assertThat(sort.items().stream().map(Sort.Thing::place).collect(Collectors.toList()))
                            .isNotEqualTo(LongStream.range(0, sort.items().size())
                                    .mapToObj(i -> (int) i)
                                    .toList());
                }
            }
        }
    }
}
