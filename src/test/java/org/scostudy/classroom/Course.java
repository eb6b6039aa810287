package org.scostudy.classroom;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.task.Tasks;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A class in the whole application, with an instructor, learners whose names are awkward, and work that was done. */
public final class Course {

    public static final String PASSWORD = "caravan salt tea";

    /** Names as people have them, and as attackers choose them. */
    public static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://evil\")", "-2+3", "@SUM(A1)", "Müller, \"Jo\"", "عائشة بنت", "Ада 👩🏽‍🎓", "O'Neil");

    public final Learner instructor;
    public final Classroom classroom;
    private final Map<String, Learner> learners = new LinkedHashMap<>();
    private final ApplicationContext application;

    public Course(ApplicationContext application, String title) {
        this.application = application;
        instructor = person(Role.INSTRUCTOR);
        classroom = bean(Teaching.class).create(instructor, title);
    }

    public Learner person(Role role) {
        Accounts accounts = bean(Accounts.class);
        String name = "p-" + UUID.randomUUID().toString().substring(0, 12);
        return role == Role.GUEST
                ? accounts.startAsGuest(ZoneOffset.UTC)
                : accounts.add(name, PASSWORD, role, ZoneOffset.UTC);
    }

    /** Who joined under that name. */
    public Learner learner(String name) {
        return Objects.requireNonNull(learners.get(name));
    }

    /** Names in a class are free, so they are written where a list that is imported would put them. */
    public Learner joined(String name) {
        Learner learner = person(Role.LEARNER);
        Joining.Membership place = bean(Joining.class).join(learner, classroom.code());
        bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("UPDATE member SET name = ? WHERE id = ?")
                .params(name, place.member().id())
                .update();
        learners.put(name, learner);
        return learner;
    }

    public Assignment quiz(String title, int questions) {
        QuizPlan plan = new QuizPlan(
                Set.of(), Set.of(Kind.CHOICE), Set.of(), questions, QuizPlan.Order.READING, Mode.EXAM, null);
        return bean(Assigning.class)
                .assign(
                        instructor,
                        new Assignment(
                                0,
                                classroom.id(),
                                title,
                                new Work.Quiz(bean(AssignedQuizzes.class).write(plan)),
                                WorkDates.ALWAYS,
                                null,
                                Counting.BEST,
                                1));
    }

    /** A real attempt, every question answered with the first option. */
    public String sits(Learner learner, Assignment assignment, MockMvc mvc) throws Exception {
        AssignedQuizzes quizzes = bean(AssignedQuizzes.class);
        QuizPlan plan = quizzes.read(((Work.Quiz) assignment.work()).plan());
        String attempt = quizzes.start(learner, classroom.id(), assignment.title(), plan, assignment.id());
        bean(Tasks.class).begin(learner, classroom.id(), assignment.id(), attempt);
        for (int question = 0; question < plan.number(); question++) {
            mvc.perform(post("/api/quiz/attempts/" + attempt + "/answers")
                    .with(authentication(SignedInAs.of(learner)))
                    .header("X-SCO-Study", "1")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "index",
                                    question,
                                    "prompt",
                                    question + ".0",
                                    "answer",
                                    Map.of("options", List.of("o1")),
                                    "tookMs",
                                    2500,
                                    "entry",
                                    UUID.randomUUID().toString()))));
        }
        return attempt;
    }

    public void ends(Learner learner, String attempt, MockMvc mvc) throws Exception {
        mvc.perform(post("/api/quiz/attempts/" + attempt + "/finish")
                .with(authentication(SignedInAs.of(learner)))
                .header("X-SCO-Study", "1")
                .contentType(MediaType.APPLICATION_JSON));
    }

    public void finishes(String attempt, double points, double of) {
        bean(Marks.class).finished(attempt, points, of, bean(Clock.class).instant());
    }

    public Gradebook gradebook() {
        return bean(Grading.class).gradebook(instructor, classroom.id());
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
