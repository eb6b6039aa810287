package org.scostudy.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.WholeApplication;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Answering;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.springframework.beans.factory.annotation.Autowired;

/** One learner takes thirty quizzes of ten questions on the whole reading, and knows about two thirds. */
@WholeApplication
class ThirtyQuizzesTest {

    private static final int QUIZZES = 30;
    private static final int QUESTIONS = 10;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "of", "in", "on", "to", "as", "for", "by", "what", "which", "who", "is", "was", "did");

    @Autowired
    Accounts accounts;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Answering answering;

    @Autowired
    AttemptLog log;

    @Autowired
    Candidates candidates;

    @Autowired
    ReadyQuizzes shelf;

    private final Random random = new Random(7);
    private Map<String, Candidate> bank = Map.of();
    private long learner;

    @BeforeEach
    void a_learner() {
        learner = accounts.startAsGuest(ZoneOffset.UTC).id();
        bank = candidates.whole().all().stream()
                .collect(Collectors.toMap(candidate -> candidate.question().id(), Function.identity()));
    }

    private List<Candidate> quiz(QuizPlan plan) {
        String attempt = quizzes.start(learner, "Quiz", plan);
        List<Item> items = log.items(learner, attempt);
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            Answer answer = random.nextInt(3) == 0 ? Plans.wrong(item) : item.right();
            String prompt = answering.look(learner, attempt).prompt(place);
            answering.answer(learner, attempt, new Answering.Given(place, prompt, answer, 900, "entry-no-" + place));
        }
        answering.finish(learner, attempt);
        return asked(attempt);
    }

    private List<Candidate> asked(String attempt) {
        return log.items(learner, attempt).stream()
                .map(item -> Objects.requireNonNull(bank.get(item.question())))
                .toList();
    }

    private List<List<Candidate>> thirty(QuizPlan plan) {
        List<List<Candidate>> papers = new ArrayList<>();
        for (int i = 0; i < QUIZZES; i++) {
            papers.add(quiz(plan));
        }
        return papers;
    }

    private QuizPlan plan(Mode mode) {
        return switch (mode) {
            case PRACTICE -> shelf.practice(QUESTIONS).plan();
            case EXAM ->
                new QuizPlan(Set.of(), ReadyQuizzes.JUDGED, Set.of(), QUESTIONS, QuizPlan.Order.SHUFFLED, mode, null);
        };
    }

    /** Questions that were met in an earlier quiz while others of their section that fit had never been. */
    private long recurring(List<List<Candidate>> papers, QuizPlan plan) {
        Map<String, Set<String>> unseen = candidates.whole().fitting(plan).stream()
                .collect(Collectors.groupingBy(
                        each -> each.question().section(),
                        Collectors.mapping(each -> each.question().id(), Collectors.toSet())));
        Set<String> met = new HashSet<>();
        long recurring = 0;
        for (List<Candidate> paper : papers) {
            List<Question> questions = paper.stream().map(Candidate::question).toList();
            recurring += questions.stream()
                    .filter(each -> met.contains(each.id())
                            && !unseen.getOrDefault(each.section(), Set.of()).isEmpty())
                    .count();
            questions.forEach(each -> {
                met.add(each.id());
                unseen.getOrDefault(each.section(), new HashSet<>()).remove(each.id());
            });
        }
        return recurring;
    }

    private static void assertThatNothingIsAskedTwice(Collection<Candidate> paper) {
        assertThat(paper.stream().flatMap(each -> each.facts().stream())).doesNotHaveDuplicates();
    }

    private static void assertThatNothingIsAnswered(List<Candidate> paper, Mode mode) {
        for (Candidate one : paper) {
            for (Candidate other : paper) {
                if (one != other) {
                    String pair =
                            one.question().id() + " answers " + other.question().id();
                    assertThat(one.telling().answers(other.telling(), mode))
                            .as(pair)
                            .isFalse();
                    assertThat(saysAllOf(one, other, mode)).as(pair).isFalse();
                }
            }
        }
    }

    /** The key, and every word of the stem that means something, just as they stand there. */
    private static boolean saysAllOf(Candidate one, Candidate other, Mode mode) {
        QuestionTexts texts = QuestionTexts.of(one.question(), one.typed());
        String read = words(
                String.join(" ", mode == Mode.PRACTICE ? texts.altogether().toList() : texts.before()));
        Question asked = other.question();
        return asked.kind() != Kind.TRUE_FALSE
                && read.contains(words(asked.interaction().key()))
                && Arrays.stream(words(asked.stem()).strip().split(" "))
                        .filter(word -> !FUNCTION_WORDS.contains(word))
                        .allMatch(word -> read.contains(" " + word + " "));
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    @Nested
    class Each_quiz {

        @Test
        void asks_no_fact_twice_and_answers_none_of_its_questions() {
            List<List<Candidate>> papers = thirty(plan(Mode.PRACTICE));
            assertThat(papers).allSatisfy(paper -> {
                assertThat(paper).hasSize(QUESTIONS);
                assertThatNothingIsAskedTwice(paper);
                assertThatNothingIsAnswered(paper, Mode.PRACTICE);
            });
        }

        @Test
        void does_neither_in_an_exam() {
            List<List<Candidate>> papers = thirty(plan(Mode.EXAM));
            assertThat(papers).allSatisfy(paper -> {
                assertThatNothingIsAskedTwice(paper);
                assertThatNothingIsAnswered(paper, Mode.EXAM);
            });
        }

        @RepeatedTest(5)
        void that_lies_ready_for_a_section_does_neither_for_a_learner_who_comes_to_it_first() {
            shelf.sections(learner).stream()
                    .map(ReadyQuizzes.OfSection::practice)
                    .forEach(ready -> {
                        List<Candidate> paper = asked(quizzes.start(learner, "Section", ready.plan()));
                        assertThatNothingIsAskedTwice(paper);
                        assertThatNothingIsAnswered(paper, Mode.PRACTICE);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void under_a_tenth_of_the_questions_recur_while_others_of_their_section_are_unseen(Mode mode) {
        assertThat(recurring(thirty(plan(mode)), plan(mode))).isLessThan(QUIZZES * QUESTIONS / 10);
    }

    @Test
    void quizzes_that_are_left_before_the_first_answer_ask_something_else_each_time() {
        List<List<Candidate>> papers = new ArrayList<>();
        for (int i = 0; i < QUIZZES; i++) {
            papers.add(asked(quizzes.start(learner, "Left", plan(Mode.PRACTICE))));
        }
        assertThat(recurring(papers, plan(Mode.PRACTICE))).isLessThan(QUIZZES * QUESTIONS / 10);
    }

    @Test
    void sections_come_by_their_distinct_facts() {
        QuizPlan plan = plan(Mode.PRACTICE);
        Map<String, Set<String>> facts = candidates.whole().fitting(plan).stream()
                .collect(Collectors.groupingBy(
                        each -> each.question().section(),
                        Collectors.flatMapping(each -> each.facts().stream(), Collectors.toSet())));
        double all = facts.values().stream().mapToInt(Set::size).sum();
        Map<String, Long> come = thirty(plan).stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(each -> each.question().section(), Collectors.counting()));
        facts.forEach((section, those) -> {
            double share = QUIZZES * QUESTIONS * those.size() / all;
            assertThat((double) come.getOrDefault(section, 0L)).as(section).isBetween(share * 0.6 - 4, share * 1.4 + 4);
        });
    }
}
