package org.scostudy.classroom.marking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.summit.AssignedScenarios;

/** What a member did in a scenario, step by step, with what each step earned. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/plays/:play")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachPlayView extends TaughtClassPage {

    private final ClassMarking marking;

    TeachPlayView(CurrentLearner current, Teaching teaching, ClassMarking marking) {
        super(current, teaching, "");
        this.marking = marking;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Assignment assignment = marking.assignment(person(), id(), number("assignment"));
        marking.played(person(), id(), assignment.id(), words("play"))
                .ifPresentOrElse(played -> tell(body, played), () -> body.add(soft("classroom.played.gone")));
    }

    private void tell(Div body, ClassMarking.Played played) {
        Anchor learner = new Anchor(path("/learners/" + played.member().id()), text("classroom.sat.learner"));
        learner.addClassName("sco-button");
        Anchor flow = new Anchor(path("/assignments/" + number("assignment") + "/flow"), text("classroom.flow"));
        flow.addClassName("sco-button");
        OrderedList steps = new OrderedList();
        steps.addClassName("class-plays");
        played.play().turns().forEach(turn -> steps.add(step(turn)));
        body.add(
                new H2(text(
                        "classroom.sat.of",
                        played.member().name(),
                        played.play().title())),
                row(learner, flow),
                soft(
                        "classroom.played.sum",
                        when().moment(played.attempt().started()),
                        played.attempt().points(),
                        played.attempt().maxPoints()),
                steps);
    }

    private ListItem step(AssignedScenarios.Turn turn) {
        DescriptionList said = new DescriptionList();
        said.addClassName("sco-facts");
        said.add(
                new DescriptionList.Term(text("classroom.played.answer")),
                new DescriptionList.Description(
                        turn.answer().isEmpty() ? text("classroom.played.nobody") : turn.answer()));
        if (turn.right() != null) {
            said.add(
                    new DescriptionList.Term(text("classroom.played.right")),
                    new DescriptionList.Description(
                            turn.right().isEmpty() ? text("classroom.played.nobody") : turn.right()));
        }
        said.add(
                new DescriptionList.Term(text("classroom.played.earned")),
                new DescriptionList.Description(text("classroom.played.of", turn.score(), turn.outOf())));
        ListItem step = new ListItem(new H3(turn.situation()), said, new Paragraph(turn.about()));
        step.addClassName("sco-panel");
        return step;
    }
}
