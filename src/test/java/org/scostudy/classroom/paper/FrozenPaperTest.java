package org.scostudy.classroom.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.scostudy.quiz.Bank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.scostudy.quiz.regrade.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever happens to the bank, a class sits the paper that it was given. */
@WholeApplication
@AutoConfigureMockMvc
class FrozenPaperTest {

    private static final BankSection SECTION = new BankSection("exam/arithmetic", "Arithmetic", "exam", "Exams");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Questions questions;

    @Autowired
    Freezing freezing;

    @Autowired
    Papers papers;

    @Autowired
    ClassPapers classPapers;

    @Autowired
    AttemptLog log;

    private Course course;
    private Sittings sittings;
    private List<Questions.Opened> own;
    private final List<Long> published = new ArrayList<>();

    @BeforeEach
    void twelve_questions_of_the_instructor() {
        course = new Course(application, "Spring term");
        sittings = new Sittings(application, course);
        questions.keep(course.instructor, SECTION);
        own = publish("Which sum is right, number", 12);
    }

    /** Other tests have the same bank. */
    @AfterEach
    void nothing_is_left_in_the_bank() {
        questions.retire(course.instructor, published);
    }

    private List<Questions.Opened> publish(String stem, int number) {
        List<Questions.Opened> written = IntStream.range(0, number)
                .mapToObj(i -> questions.open(
                        course.instructor,
                        questions
                                .write(
                                        course.instructor,
                                        question(
                                                stem + " " + i + "?",
                                                Bank.choice("right " + i, "wrong " + i, "odd " + i)),
                                        Origin.WRITTEN,
                                        "")
                                .number()))
                .toList();
        List<Long> numbers =
                written.stream().map(opened -> opened.entry().number()).toList();
        questions.publish(course.instructor, numbers);
        published.addAll(numbers);
        return written;
    }

    private static Question question(String stem, Interaction interaction) {
        Questions.Named named = Questions.newName("exam");
        return new Question(
                named.id(),
                List.of(named.card()),
                SECTION.id(),
                Level.UNDERSTAND,
                stem,
                interaction,
                null,
                null,
                List.of(),
                List.of());
    }

    private Assignment assigned(PaperPart... parts) {
        QuizPlan plan = new QuizPlan(
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                12,
                QuizPlan.Order.READING,
                Mode.EXAM,
                null);
        return application
                .getBean(Assigning.class)
                .assign(
                        course.instructor,
                        new Assignment(
                                0,
                                course.classroom.id(),
                                "Midterm",
                                new Work.Quiz(application
                                        .getBean(AssignedQuizzes.class)
                                        .write(plan)),
                                WorkDates.ALWAYS,
                                1,
                                Counting.BEST,
                                1),
                        new ExamPaper(Mode.EXAM, QuizPlan.Order.READING, null, List.of(parts)));
    }

    private List<PaperQuestion> frozen() {
        return own.stream()
                .map(opened -> freezing.ofClass(course.classroom.id())
                        .now(opened.question().id())
                        .orElseThrow())
                .toList();
    }

    private List<String> asked(Learner learner, String attempt) {
        return log.items(learner.id(), attempt).stream().map(Item::stem).toList();
    }

    @Test
    void a_thousand_foreign_questions_ten_edits_and_two_retirements_change_nothing_for_anybody() throws Exception {
        Assignment midterm = assigned(PaperPart.all("", frozen()));
        Learner early = course.joined("Early");
        List<String> before = asked(early, sittings.begins(early, midterm));

        publish("What is 83 times 95, number", 1_000);
        for (Questions.Opened each : own.subList(0, 10)) {
            questions.change(
                    course.instructor,
                    each.entry().number(),
                    questions
                            .open(course.instructor, each.entry().number())
                            .entry()
                            .version(),
                    new Question(
                            each.question().id(),
                            each.question().cards(),
                            SECTION.id(),
                            Level.UNDERSTAND,
                            "Edited: " + each.question().stem(),
                            Bank.choice("other", "wrong", "odd"),
                            null,
                            null,
                            List.of(),
                            List.of()));
        }
        questions.retire(
                course.instructor,
                own.subList(10, 12).stream()
                        .map(opened -> opened.entry().number())
                        .toList());

        for (String name : List.of("Late", "Later", "Latest")) {
            Learner learner = course.joined(name);
            assertThat(asked(learner, sittings.begins(learner, midterm))).isEqualTo(before);
        }
        assertThat(before).hasSize(12).noneMatch(stem -> stem.contains("83") || stem.startsWith("Edited"));
    }

    @Test
    void regrading_changes_exactly_what_it_showed() throws Exception {
        Assignment midterm = assigned(PaperPart.all("", frozen()));
        String question = own.getFirst().question().id();
        Learner right = course.joined("Right");
        Learner wrong = course.joined("Wrong");
        Learner silent = course.joined("Silent");
        sittings.answers(right, midterm, item -> option(item, "right"), mvc);
        sittings.answers(wrong, midterm, item -> option(item, "wrong"), mvc);
        sittings.answers(silent, midterm, _ -> null, mvc);
        Correction also = new Correction.Accept("wrong 0");

        List<Change> shown =
                classPapers.preview(course.instructor, course.classroom.id(), midterm.id(), question, also);
        assertThat(shown).singleElement().satisfies(change -> {
            assertThat(change.learner()).isEqualTo(wrong.id());
            assertThat(change.before()).isZero();
            assertThat(change.after()).isEqualTo(1);
        });
        classPapers.correct(course.instructor, course.classroom.id(), midterm.id(), question, also, "Both hold", shown);
        assertThat(sittings.points(right, midterm)).isEqualTo(12);
        assertThat(sittings.points(wrong, midterm)).isEqualTo(1);
        assertThat(sittings.points(silent, midterm)).isZero();

        Correction drop = new Correction.Drop();
        List<Change> all = classPapers.preview(course.instructor, course.classroom.id(), midterm.id(), question, drop);
        assertThat(all).hasSize(3).allMatch(change -> change.outOfAfter() == 11);
        classPapers.correct(course.instructor, course.classroom.id(), midterm.id(), question, drop, "", all);
        assertThat(sittings.points(right, midterm)).isEqualTo(11);
        assertThat(sittings.outOf(right, midterm)).isEqualTo(11);
        assertThat(classPapers.corrections(course.instructor, course.classroom.id(), midterm.id()))
                .hasSize(2);

        Learner late = course.joined("Late");
        sittings.answers(late, midterm, item -> option(item, "right"), mvc);
        assertThat(sittings.points(late, midterm)).isEqualTo(11);
        assertThat(sittings.outOf(late, midterm)).isEqualTo(11);
    }

    @Test
    void what_was_shown_before_somebody_else_finished_is_not_done() throws Exception {
        Assignment midterm = assigned(PaperPart.all("", frozen()));
        String question = own.getFirst().question().id();
        Correction full = new Correction.FullPoints();
        List<Change> shown =
                classPapers.preview(course.instructor, course.classroom.id(), midterm.id(), question, full);
        sittings.answers(course.joined("Meanwhile"), midterm, _ -> null, mvc);
        assertThatExceptionOfType(UnfitPaper.class)
                .isThrownBy(() -> classPapers.correct(
                        course.instructor, course.classroom.id(), midterm.id(), question, full, "", shown));
    }

    @Test
    void a_pool_gives_each_learner_as_many_and_everybody_the_same_points() throws Exception {
        List<PaperQuestion> questions = frozen();
        Assignment midterm = assigned(
                PaperPart.all("All", questions.subList(0, 4)),
                new PaperPart("Three of eight", 3, new ArrayList<>(questions.subList(4, 12))));
        for (String name : List.of("One", "Two", "Three")) {
            Learner learner = course.joined(name);
            sittings.answers(learner, midterm, item -> option(item, "right"), mvc);
            assertThat(sittings.points(learner, midterm)).isEqualTo(7);
            assertThat(sittings.outOf(learner, midterm)).isEqualTo(7);
        }
    }

    @Test
    void only_who_teaches_the_class_sees_its_paper() {
        Assignment midterm = assigned(PaperPart.all("", frozen()));
        for (Learner stranger : List.of(course.person(Role.INSTRUCTOR), course.joined("Learner"))) {
            assertThatExceptionOfType(ClassRefused.class)
                    .isThrownBy(() -> classPapers.paper(stranger, course.classroom.id(), midterm.id()));
            assertThatExceptionOfType(ClassRefused.class)
                    .isThrownBy(() -> classPapers.preview(
                            stranger,
                            course.classroom.id(),
                            midterm.id(),
                            own.getFirst().question().id(),
                            new Correction.Drop()));
        }
    }

    @Test
    void two_who_compose_one_paper_notice_each_other() {
        Assignment midterm = assigned(PaperPart.all("", frozen()));
        Papers.Kept seen = papers.of(midterm.id()).orElseThrow();
        ExamPaper shorter = seen.paper().with(List.of(PaperPart.all("", frozen().subList(0, 3))));
        classPapers.keep(course.instructor, course.classroom.id(), midterm.id(), seen.version(), shorter);
        assertThatExceptionOfType(UnfitPaper.class)
                .isThrownBy(() -> classPapers.keep(
                        course.instructor, course.classroom.id(), midterm.id(), seen.version(), seen.paper()))
                .matches(unfit -> unfit.reason() == UnfitPaper.Reason.CHANGED_MEANWHILE);
        assertThat(papers.of(midterm.id()).orElseThrow().paper().asked()).isEqualTo(3);
    }

    private static String option(Item item, String beginning) {
        return ((Choose) item.task())
                .options().stream()
                        .filter(option -> option.text().startsWith(beginning))
                        .map(Task.Option::id)
                        .findFirst()
                        .orElseThrow();
    }
}
