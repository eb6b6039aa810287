package org.scostudy.classroom.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.authoring.bank.Origin;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.paper.ClassPapers;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.task.Sittings;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Rubric;
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.assigned.ReportedAnswer;
import org.scostudy.quiz.attempt.MarkTable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.UnfitPaper;
import org.scostudy.quiz.plan.Candidates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A paper of a choice (2 points) and an essay (6 points by a rubric of 4 and 2). */
@WholeApplication
@AutoConfigureMockMvc
class EssaysTest {

    private static final BankSection SECTION = new BankSection("exam/essays", "Essays", "exam", "Exams");
    private static final Rubric RUBRIC = Rubric.read("""
            Argument
            4 weighs both sides
            2 names one
            0 none
            Evidence
            2 cites the reading
            0 cites nothing
            """);

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Questions questions;

    @Autowired
    Freezing freezing;

    @Autowired
    ClassMarking marking;

    @Autowired
    ClassPapers papers;

    @Autowired
    MarkTable marks;

    @Autowired
    Candidates candidates;

    private final List<Long> published = new ArrayList<>();
    private Course course;
    private Sittings sittings;
    private Assignment exam;
    private String essay = "";

    @BeforeEach
    void an_exam_with_an_essay() {
        course = new Course(application, "Spring term");
        sittings = new Sittings(application, course);
        questions.keep(course.instructor, SECTION);
        PaperQuestion choice = published("Which is right?", Bank.choice("right", "wrong", "odd"));
        PaperQuestion text = published("Why two purposes?", new Interaction.Essay(RUBRIC, "Security first."));
        essay = text.id();
        QuizPlan plan = new QuizPlan(Set.of(), Set.of(), Set.of(), 2, QuizPlan.Order.READING, Mode.EXAM, null);
        exam = application
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
                                1),
                        new ExamPaper(
                                Mode.EXAM,
                                QuizPlan.Order.READING,
                                null,
                                List.of(PaperPart.all(
                                        "",
                                        List.of(
                                                new PaperQuestion(choice.item(), 2),
                                                new PaperQuestion(text.item(), 6))))));
    }

    /** Other tests have the same bank. */
    @AfterEach
    void nothing_is_left_in_the_bank() {
        questions.retire(course.instructor, published);
    }

    private PaperQuestion published(String stem, Interaction interaction) {
        Questions.Named named = Questions.newName("exam");
        long number = questions
                .write(
                        course.instructor,
                        new Question(
                                named.id(),
                                List.of(named.card()),
                                SECTION.id(),
                                Level.UNDERSTAND,
                                stem,
                                interaction,
                                null,
                                null,
                                List.of(),
                                List.of()),
                        Origin.WRITTEN,
                        "")
                .number();
        questions.publish(course.instructor, List.of(number));
        published.add(number);
        return freezing.ofClass(course.classroom.id()).now(named.id()).orElseThrow();
    }

    private Learner sat(String name, @Nullable String text) throws Exception {
        Learner learner = course.joined(name);
        sittings.gives(learner, exam, item -> answer(item, text), mvc);
        return learner;
    }

    private static @Nullable Answer answer(Item item, @Nullable String text) {
        return item.task().markedByPerson() ? text == null ? null : Answer.written(text) : item.right();
    }

    private List<Essay> essays() {
        return marking.essays(course.instructor, course.classroom.id(), exam.id());
    }

    private void mark(Essay essay, int... levels) {
        marking.mark(
                course.instructor,
                course.classroom.id(),
                exam.id(),
                essay,
                java.util.Arrays.stream(levels).boxed().toList(),
                "Read box 2 again.");
    }

    private boolean claim(Learner marker, Essay essay) {
        return marking.claim(marker, course.classroom.id(), exam.id(), essay);
    }

    @Test
    void a_paper_with_an_unmarked_essay_awaits_marking_and_then_earns_what_the_rubric_says() throws Exception {
        Learner ada = sat("Ada", "Security, then trade.");
        Mark before = sittings.mark(ada, exam);
        assertThat(before.status()).isEqualTo(Mark.Status.AWAITING_MARKING);
        assertThat(before.share()).isNull();

        Essay waiting = essays().getFirst();
        assertThat(waiting.text()).isEqualTo("Security, then trade.");
        mark(waiting, 1, 0);

        Mark after = sittings.mark(ada, exam);
        assertThat(after.status()).isEqualTo(Mark.Status.DONE);
        assertThat(sittings.points(ada, exam)).isEqualTo(2 + 4);
        assertThat(essays()).noneMatch(Essay::waits);
    }

    @Test
    void reports_say_of_each_answer_what_it_earned_of_its_points_or_that_it_awaits_marking() throws Exception {
        Learner ada = sat("Ada", "Security, then trade.");
        List<ReportedAnswer> before = reported(ada);
        assertThat(before).extracting(ReportedAnswer::points).containsExactly(2.0, null);
        assertThat(before).extracting(ReportedAnswer::outOf).containsExactly(2.0, 6.0);

        mark(essays().getFirst(), 1, 0);
        assertThat(reported(ada)).extracting(ReportedAnswer::points).containsExactly(2.0, 4.0);
        assertThat(reported(ada)).extracting(ReportedAnswer::share).containsExactly(1.0, 4 / 6.0);
    }

    private List<ReportedAnswer> reported(Learner learner) {
        String attempt = sittings.mark(learner, exam).attempts().getFirst().id();
        List<ReportedAnswer> answers = new ArrayList<>();
        application
                .getBean(AssignedQuizzes.class)
                .answers(List.of(new AssignedQuizzes.Taken(learner.id(), attempt)), answers::add);
        return answers;
    }

    @Test
    void who_wrote_nothing_waits_for_nobody() throws Exception {
        Learner silent = sat("Silent", null);
        assertThat(sittings.mark(silent, exam).status()).isEqualTo(Mark.Status.DONE);
        assertThat(sittings.points(silent, exam)).isEqualTo(2);
        assertThat(essays()).isEmpty();
    }

    @Test
    void marking_anew_counts_and_the_first_mark_is_remembered() throws Exception {
        Learner ada = sat("Ada", "Security.");
        mark(essays().getFirst(), 2, 1);
        assertThat(sittings.points(ada, exam)).isEqualTo(2);
        mark(essays().getFirst(), 0, 0);
        assertThat(sittings.points(ada, exam)).isEqualTo(8);
        assertThat(marks.of(ada.id(), essays().getFirst().attempt())).hasSize(2);
    }

    @Test
    void two_markers_notice_each_other() throws Exception {
        sat("Ada", "Security.");
        Essay seen = essays().getFirst();
        mark(seen, 0, 0);
        assertThatExceptionOfType(UnfitPaper.class).isThrownBy(() -> mark(seen, 2, 1));
        assertThat(essays().getFirst().mark())
                .satisfies(mark -> assertThat(mark == null ? -1 : mark.share()).isEqualTo(1));
    }

    @Test
    void what_one_reads_is_not_given_to_another() throws Exception {
        sat("Ada", "Security.");
        Learner colleague = course.person(Role.INSTRUCTOR);
        application
                .getBean(JdbcClient.class)
                .sql("INSERT INTO classroom_instructor (classroom_id, instructor_id) VALUES (?, ?)")
                .params(course.classroom.id(), colleague.id())
                .update();
        Essay one = essays().getFirst();
        assertThat(claim(course.instructor, one)).isTrue();
        assertThat(claim(course.instructor, one)).isTrue();
        assertThat(claim(colleague, one)).isFalse();
        marking.giveBack(course.instructor, course.classroom.id(), exam.id(), one);
        assertThat(claim(colleague, one)).isTrue();
    }

    @Test
    void a_correction_of_the_other_question_leaves_the_mark_and_full_points_for_the_essay_end_the_waiting()
            throws Exception {
        Learner ada = sat("Ada", "Security.");
        Learner bob = sat("Bob", "Trade.");
        mark(
                essays().stream()
                        .filter(each -> each.learner() == ada.id())
                        .findFirst()
                        .orElseThrow(),
                1,
                1);
        Correction full = new Correction.FullPoints();
        long id = course.classroom.id();
        papers.correct(
                course.instructor,
                id,
                exam.id(),
                essay,
                full,
                "Unclear",
                papers.preview(course.instructor, id, exam.id(), essay, full));
        assertThat(sittings.points(ada, exam)).isEqualTo(8);
        assertThat(sittings.mark(bob, exam).status()).isEqualTo(Mark.Status.DONE);
        assertThat(sittings.points(bob, exam)).isEqualTo(8);
    }

    @Test
    void levels_that_the_rubric_does_not_have_are_refused() throws Exception {
        sat("Ada", "Security.");
        assertThatIllegalArgumentException().isThrownBy(() -> mark(essays().getFirst(), 5, 0));
        assertThat(essays().getFirst().waits()).isTrue();
    }

    @Test
    void only_who_teaches_the_class_reads_and_marks() throws Exception {
        Learner ada = sat("Ada", "Security.");
        Essay one = essays().getFirst();
        for (Learner stranger : List.of(course.person(Role.INSTRUCTOR), ada)) {
            assertThatExceptionOfType(ClassRefused.class)
                    .isThrownBy(() -> marking.essays(stranger, course.classroom.id(), exam.id()));
            assertThatExceptionOfType(ClassRefused.class)
                    .isThrownBy(() -> marking.mark(stranger, course.classroom.id(), exam.id(), one, List.of(0, 0), ""));
            assertThatExceptionOfType(ClassRefused.class)
                    .isThrownBy(() -> marking.sat(stranger, course.classroom.id(), exam.id(), one.attempt()));
        }
    }

    @Test
    void an_essay_comes_onto_papers_by_hand_and_into_no_quiz_of_a_learner() {
        QuizPlan everything =
                new QuizPlan(Set.of(), Set.of(), Set.of(), 100, QuizPlan.Order.READING, Mode.PRACTICE, null);
        assertThat(candidates.whole().fitting(everything))
                .noneMatch(candidate -> candidate.question().id().equals(essay));
        assertThat(candidates.whole().all())
                .anyMatch(candidate -> candidate.question().id().equals(essay));
    }
}
