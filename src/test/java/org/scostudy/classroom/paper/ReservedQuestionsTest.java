package org.scostudy.classroom.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.Origin;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.task.Sittings;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A question that an exam is going to ask is met nowhere else before, as far as that can be. */
@WholeApplication
class ReservedQuestionsTest {

    private static final BankSection SECTION = new BankSection("exam/reserved", "Reserved", "exam", "Exams");

    @Autowired
    ApplicationContext application;

    @Autowired
    Questions questions;

    @Autowired
    Freezing freezing;

    @Autowired
    Readership readers;

    @Autowired
    Releasing releasing;

    @Autowired
    AttemptLog log;

    private Course course;
    private Learner member;
    private PaperQuestion own;
    private PaperQuestion generated;
    private long number;

    @BeforeEach
    void a_question_of_the_instructor_and_one_of_the_reading() {
        course = new Course(application, "Spring term");
        member = course.joined("Ada");
        questions.keep(course.instructor, SECTION);
        Questions.Named named = Questions.newName("exam");
        number = questions
                .write(
                        course.instructor,
                        new Question(
                                named.id(),
                                List.of(named.card()),
                                SECTION.id(),
                                Level.UNDERSTAND,
                                "Which is right?",
                                Bank.choice("right", "wrong", "odd"),
                                null,
                                null,
                                List.of(),
                                List.of()),
                        Origin.WRITTEN,
                        "")
                .number();
        questions.publish(course.instructor, List.of(number));
        var stock = freezing.ofClass(course.classroom.id());
        own = stock.now(named.id()).orElseThrow();
        generated = readers.ofClass(course.classroom.id()).questions().stream()
                .filter(question -> question.id().startsWith("sco:"))
                .flatMap(question -> stock.now(question.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Other tests have the same bank. */
    @AfterEach
    void nothing_is_left_in_the_bank() {
        questions.retire(course.instructor, List.of(number));
    }

    private Assignment exam(boolean reserved) {
        QuizPlan plan = new QuizPlan(Set.of(), Set.of(), Set.of(), 2, QuizPlan.Order.READING, Mode.EXAM, null);
        return application
                .getBean(Assigning.class)
                .assign(
                        course.instructor,
                        new Assignment(
                                0,
                                course.classroom.id(),
                                "Exam",
                                new Work.Quiz(application
                                        .getBean(AssignedQuizzes.class)
                                        .write(plan)),
                                WorkDates.ALWAYS,
                                1,
                                Counting.BEST,
                                1,
                                new Answers(Answers.Rule.INSTRUCTOR, reserved, null)),
                        new ExamPaper(
                                Mode.EXAM,
                                QuizPlan.Order.READING,
                                null,
                                List.of(PaperPart.all("", List.of(own, generated)))));
    }

    private static boolean asks(QuestionBank bank, PaperQuestion question) {
        return bank.questions().stream().anyMatch(each -> each.id().equals(question.id()));
    }

    private static boolean hasCardsOf(QuestionBank bank, PaperQuestion question) {
        return bank.cards().stream()
                .anyMatch(card -> question.item().cards().contains(card.id().value()));
    }

    @Test
    void members_meet_reserved_questions_in_the_exam_alone_until_the_answers_are_told() {
        assertThat(asks(readers.studiedBy(member.id()), own)).isTrue();
        Assignment exam = exam(true);

        QuestionBank before = readers.studiedBy(member.id());
        assertThat(asks(before, own)).isFalse();
        assertThat(asks(before, generated)).isFalse();
        assertThat(hasCardsOf(before, own)).isFalse();
        assertThat(asks(readers.meantFor(member.id()), own)).isFalse();

        String attempt = new Sittings(application, course).begins(member, exam);
        assertThat(log.items(member.id(), attempt).stream().map(Item::question))
                .containsExactly(own.id(), generated.id());

        releasing.release(course.instructor, course.classroom.id(), exam.id());
        QuestionBank after = readers.studiedBy(member.id());
        assertThat(asks(after, own)).isTrue();
        assertThat(hasCardsOf(after, own)).isTrue();
        assertThat(asks(after, generated)).isTrue();
    }

    @Test
    void what_the_reading_says_can_be_learned_all_the_same() {
        QuestionBank before = readers.studiedBy(member.id());
        exam(true);
        QuestionBank now = readers.studiedBy(member.id());
        assertThat(now.cards().size()).isGreaterThanOrEqualTo(before.cards().size() - 2);
        assertThat(now.sections()).isEqualTo(before.sections());
    }

    @Test
    void others_meet_them_and_instructors_put_them_on_other_papers() {
        exam(true);
        Learner stranger = new Course(application, "Another").joined("Bob");
        assertThat(asks(readers.studiedBy(stranger.id()), generated)).isTrue();
        assertThat(asks(readers.ofClass(course.classroom.id()), own)).isTrue();
    }

    @Test
    void without_the_wish_nothing_is_kept_back() {
        exam(false);
        assertThat(asks(readers.studiedBy(member.id()), own)).isTrue();
    }
}
