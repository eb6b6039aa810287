package org.scostudy.classroom.marking;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.page.SatQuestions;

/** What a member answered at a quiz: question by question with the key, the points and the time. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/attempts/:attempt")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://quiz/quiz-pages.css")
class TeachAttemptView extends TaughtClassPage {

    private final ClassMarking marking;

    TeachAttemptView(CurrentLearner current, Teaching teaching, ClassMarking marking) {
        super(current, teaching, "");
        this.marking = marking;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Assignment assignment = marking.assignment(person(), id(), number("assignment"));
        ClassMarking.Sat sat = marking.sat(person(), id(), assignment.id(), words("attempt"))
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        AssignedQuizzes.Sat quiz = sat.quiz();
        body.add(new H2(text("classroom.sat.of", sat.member().name(), assignment.title())));
        Div ways = row(way("/learners/" + sat.member().id(), "classroom.sat.learner"));
        if (quiz.awaiting() > 0) {
            ways.add(way("/assignments/" + assignment.id() + "/marking", "classroom.marking"));
        }
        body.add(
                ways,
                soft(
                        "classroom.sat.sum",
                        when().moment(sat.attempt().started()),
                        quiz.points(),
                        quiz.outOf(),
                        quiz.awaiting()),
                new SatQuestions(quiz));
    }

    private Anchor way(String end, String key) {
        Anchor way = new Anchor(path(end), text(key));
        way.addClassName("sco-button");
        return way;
    }
}
