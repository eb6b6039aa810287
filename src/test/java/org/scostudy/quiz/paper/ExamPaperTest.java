package org.scostudy.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan.Order;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.item.Sort;
import org.scostudy.quiz.item.Task;

class ExamPaperTest {

    private final List<PaperQuestion> questions = IntStream.range(0, 8)
            .mapToObj(i -> question("q" + i, Bank.choice("key" + i, "a" + i, "b" + i, "c" + i)))
            .toList();

    private static PaperQuestion question(String id, org.scostudy.question.Interaction interaction) {
        return new PaperQuestion(
                new Items(1)
                        .of(new Bank()
                                .asks(id, "Stem of " + id + "?", interaction)
                                .candidates()
                                .getFirst()),
                1);
    }

    private static ExamPaper paper(Order order, PaperPart... parts) {
        return new ExamPaper(Mode.EXAM, order, null, List.of(parts));
    }

    private static List<String> ids(ExamPaper.Sitting sitting) {
        return sitting.questions().stream().map(PaperQuestion::id).toList();
    }

    private static void refuses(UnfitPaper.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable wish) {
        assertThatExceptionOfType(UnfitPaper.class).isThrownBy(wish).matches(unfit -> unfit.reason() == reason);
    }

    @Nested
    class A_sitting {

        @Test
        void asks_everybody_the_same_questions_in_the_order_of_the_paper() {
            ExamPaper paper = paper(Order.READING, PaperPart.all("One", questions));
            assertThat(LongStream.range(0, 50).mapToObj(seed -> ids(paper.sitting(seed))))
                    .allMatch(ids ->
                            ids.equals(questions.stream().map(PaperQuestion::id).toList()));
        }

        @Test
        void mixes_the_questions_of_a_part_and_keeps_the_parts_where_the_paper_says_so() {
            ExamPaper paper = paper(
                    Order.SHUFFLED,
                    PaperPart.all("One", questions.subList(0, 4)),
                    PaperPart.all("Two", questions.subList(4, 8)));
            Set<List<String>> orders = LongStream.range(0, 50)
                    .mapToObj(seed -> ids(paper.sitting(seed)))
                    .collect(Collectors.toSet());
            assertThat(orders)
                    .hasSizeGreaterThan(10)
                    .allMatch(ids -> ids.subList(0, 4).stream().allMatch(id -> id.compareTo("q4") < 0));
        }

        @Test
        void draws_as_many_of_a_pool_as_wanted_and_each_of_them_for_somebody() {
            ExamPaper paper = paper(Order.READING, new PaperPart("Three of eight", 3, questions));
            List<List<String>> drawn = LongStream.range(0, 100)
                    .mapToObj(seed -> ids(paper.sitting(seed)))
                    .toList();
            assertThat(drawn).allMatch(ids -> ids.size() == 3 && Set.copyOf(ids).size() == 3);
            assertThat(drawn.stream().flatMap(List::stream).distinct()).hasSize(8);
            assertThat(paper.asked()).isEqualTo(3);
            assertThat(paper.outOf()).isEqualTo(3);
        }

        @Test
        void is_the_same_for_the_same_seed() {
            ExamPaper paper = paper(Order.SHUFFLED, new PaperPart("", 3, questions));
            assertThat(paper.sitting(7)).isEqualTo(paper.sitting(7));
        }

        @Test
        void gives_options_an_order_of_its_own_and_keeps_what_is_right() {
            ExamPaper paper = paper(
                    Order.READING,
                    PaperPart.all(
                            "",
                            List.of(
                                    questions.getFirst(),
                                    question("several", Bank.several(List.of("x", "y"), "v", "w")),
                                    question("pairs", Bank.pairs("l1", "r1", "l2", "r2", "l3", "r3")),
                                    question("order", Bank.ordering("first", "second", "third")))));
            for (long seed = 0; seed < 60; seed++) {
                for (PaperQuestion question : paper.sitting(seed).questions()) {
                    assertThat(question.item()
                                    .task()
                                    .score(question.item().right())
                                    .share())
                            .as(question.item().toString())
                            .isEqualTo(1);
                }
            }
            assertThat(LongStream.range(0, 60)
                            .mapToObj(seed -> ((Choose) paper.sitting(seed)
                                            .questions()
                                            .getFirst()
                                            .item()
                                            .task())
                                    .options().stream().map(Task.Option::text).toList())
                            .distinct())
                    .hasSizeGreaterThan(10);
        }

        @Test
        void never_shows_an_order_that_is_right_already() {
            ExamPaper paper =
                    paper(Order.READING, PaperPart.all("", List.of(question("order", Bank.ordering("one", "two")))));
            assertThat(LongStream.range(0, 30).mapToObj(seed -> (Sort)
                            paper.sitting(seed).questions().getFirst().item().task()))
                    .noneMatch(sort -> sort.items().getFirst().place() == 0);
        }
    }

    @Nested
    class A_paper_that_cannot_be {

        @Test
        void has_no_question() {
            refuses(UnfitPaper.Reason.EMPTY, () -> paper(Order.READING));
        }

        @Test
        void has_one_question_twice() {
            refuses(
                    UnfitPaper.Reason.TWICE,
                    () -> paper(
                            Order.READING, PaperPart.all("", questions), PaperPart.all("", questions.subList(0, 1))));
        }

        @Test
        void wants_more_of_a_pool_than_it_has() {
            refuses(UnfitPaper.Reason.DRAW, () -> new PaperPart("", 9, questions));
            refuses(UnfitPaper.Reason.DRAW, () -> new PaperPart("", 0, questions));
        }

        @Test
        void has_a_pool_in_which_luck_decides_what_can_be_earned() {
            refuses(
                    UnfitPaper.Reason.UNEVEN_POOL,
                    () -> new PaperPart(
                            "", 1, List.of(questions.get(0), questions.get(1).worth(2))));
        }

        @Test
        void has_more_questions_than_anybody_sits() {
            List<PaperQuestion> many = IntStream.range(0, 301)
                    .mapToObj(i -> question("m" + i, Bank.numeric(i)))
                    .toList();
            refuses(UnfitPaper.Reason.TOO_LONG, () -> paper(Order.READING, PaperPart.all("", many)));
            assertThat(paper(Order.READING, PaperPart.all("", many.subList(0, 300)))
                            .asked())
                    .isEqualTo(300);
        }

        @Test
        void has_points_that_are_none() {
            refuses(UnfitPaper.Reason.POINTS, () -> questions.getFirst().worth(0));
            refuses(UnfitPaper.Reason.POINTS, () -> questions.getFirst().worth(Double.NaN));
        }
    }
}
