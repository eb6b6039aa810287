package org.scostudy.classroom.task;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Learners who sit the papers of a class, by the way that leads there in the application. */
public final class Sittings {

    private final ApplicationContext application;
    private final Course course;

    public Sittings(ApplicationContext application, Course course) {
        this.application = application;
        this.course = course;
    }

    /** @return the attempt, begun or gone on with */
    public String begins(Learner learner, Assignment assignment) {
        String path = application.getBean(Starting.class).open(learner, course.classroom.id(), assignment.id());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @param option the id of the one that is chosen; null leaves the question out */
    public void answers(Learner learner, Assignment assignment, Function<Item, @Nullable String> option, MockMvc mvc)
            throws Exception {
        gives(
                learner,
                assignment,
                item -> {
                    String chosen = option.apply(item);
                    return chosen == null ? null : Answer.chosen(List.of(chosen));
                },
                mvc);
    }

    /** @param answer null leaves the question out */
    public void gives(Learner learner, Assignment assignment, Function<Item, @Nullable Answer> answer, MockMvc mvc)
            throws Exception {
        String attempt = begins(learner, assignment);
        List<Item> items = application.getBean(AttemptLog.class).items(learner.id(), attempt);
        for (int place = 0; place < items.size(); place++) {
            Answer given = answer.apply(items.get(place));
            if (given != null) {
                mvc.perform(post("/api/quiz/attempts/" + attempt + "/answers")
                        .with(authentication(SignedInAs.of(learner)))
                        .header("X-SCO-Study", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "index",
                                        place,
                                        "prompt",
                                        place + ".0",
                                        "answer",
                                        given,
                                        "tookMs",
                                        2500,
                                        "entry",
                                        UUID.randomUUID().toString()))));
            }
        }
        course.ends(learner, attempt, mvc);
    }

    public double points(Learner learner, Assignment assignment) {
        return attempt(learner, assignment).points();
    }

    public double outOf(Learner learner, Assignment assignment) {
        return attempt(learner, assignment).maxPoints();
    }

    public Mark mark(Learner learner, Assignment assignment) {
        return application
                .getBean(Tasks.class)
                .task(learner, course.classroom.id(), assignment.id())
                .mark();
    }

    private WorkAttempt attempt(Learner learner, Assignment assignment) {
        return mark(learner, assignment).attempts().getFirst();
    }
}
