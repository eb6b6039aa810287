package org.scostudy.classroom.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One learner has finished an exam that others of the class may still sit. */
@WholeApplication
class ExamAnswersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Assigning assigning;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Course course;
    private Learner ada;

    @BeforeEach
    void a_class_of_two() {
        course = new Course(application, "Spring term");
        ada = course.joined("Ada");
        course.joined("Bob");
    }

    private Assignment assigned(Mode mode, WorkDates dates) {
        QuizPlan plan = new QuizPlan(Set.of(), Set.of(Kind.CHOICE), Set.of(), 2, QuizPlan.Order.READING, mode, null);
        return assigning.assign(
                course.instructor,
                new Assignment(
                        0,
                        course.classroom.id(),
                        "Energy",
                        new Work.Quiz(quizzes.write(plan)),
                        dates,
                        null,
                        Counting.BEST,
                        1));
    }

    private WorkDates closing(Instant moment) {
        return new WorkDates(null, null, moment);
    }

    private String finished(Assignment assignment) throws Exception {
        String attempt = course.sits(ada, assignment, mvc);
        course.ends(ada, attempt, mvc);
        return attempt;
    }

    private JsonNode question(String attempt) throws Exception {
        return json("/questions/0", attempt);
    }

    private String state(String attempt) throws Exception {
        return json("", attempt).path("questions").path(0).path("state").asString();
    }

    private JsonNode json(String path, String attempt) throws Exception {
        return JsonMapper.shared()
                .readTree(mvc.perform(
                                get("/api/quiz/attempts/" + attempt + path).with(authentication(SignedInAs.of(ada))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    @Test
    void its_answers_are_told_once_it_has_closed_for_everybody() throws Exception {
        String attempt = finished(assigned(Mode.EXAM, closing(clock.instant().plus(Duration.ofHours(1)))));

        assertThat(question(attempt).path("feedback").isNull()).isTrue();
        assertThat(state(attempt)).isEqualTo("given");

        clock.forward(Duration.ofHours(2));
        assertThat(question(attempt).path("feedback").path("key").asString()).isNotEmpty();
        assertThat(state(attempt)).isNotEqualTo("given");
    }

    @Test
    void somebody_with_more_time_holds_them_back_longer() throws Exception {
        Assignment exam = assigned(Mode.EXAM, closing(clock.instant().plus(Duration.ofHours(1))));
        long bob = course.gradebook().members().stream()
                .filter(member -> member.name().equals("Bob"))
                .findFirst()
                .orElseThrow()
                .id();
        jdbc.sql(
                        "INSERT INTO assignment_exception (classroom_id, assignment_id, member_id, closes) VALUES (?, ?, ?, ?)")
                .params(
                        course.classroom.id(),
                        exam.id(),
                        bob,
                        clock.instant().plus(Duration.ofHours(5)).atOffset(ZoneOffset.UTC))
                .update();
        String attempt = finished(exam);

        clock.forward(Duration.ofHours(2));
        assertThat(question(attempt).path("feedback").isNull()).isTrue();

        clock.forward(Duration.ofHours(4));
        assertThat(question(attempt).path("feedback").isNull()).isFalse();
    }

    @Test
    void without_a_last_day_they_are_told_at_once() throws Exception {
        String attempt = finished(assigned(Mode.EXAM, WorkDates.ALWAYS));

        assertThat(question(attempt).path("feedback").path("key").asString()).isNotEmpty();
    }

    @Test
    void a_practice_quiz_tells_them_at_once_whenever_it_closes() throws Exception {
        String attempt =
                finished(assigned(Mode.PRACTICE, closing(clock.instant().plus(Duration.ofHours(1)))));

        assertThat(question(attempt).path("feedback").path("key").asString()).isNotEmpty();
    }
}
