package org.scostudy.classroom.paper;

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
import org.scostudy.classroom.work.Assignments;
import org.scostudy.quiz.paper.ExamPaper;

/** A paper for pencils: several forms, each in an order of its own, with their answer sheets and their keys. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/print")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachPrintView extends TaughtClassPage {

    private final ClassPapers papers;
    private final Assignments assignments;

    TeachPrintView(CurrentLearner current, Teaching teaching, ClassPapers papers, Assignments assignments) {
        super(current, teaching, "/assignments");
        this.papers = papers;
        this.assignments = assignments;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Assignment assignment = assignments.require(id(), number("assignment"));
        ExamPaper paper = papers.paper(person(), id(), assignment.id())
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND))
                .paper();
        Anchor back = new Anchor(path("/assignments/" + assignment.id() + "/paper"), text("classroom.print.back"));
        back.addClassName("sco-button");
        Anchor typing = new Anchor(path("/assignments/" + assignment.id() + "/enter"), text("classroom.enter.way"));
        typing.addClassName("sco-button");
        body.add(new PaperSheets(
                new PaperSheets.Printed(assignment.title(), classroom.title(), paper, assignment.seed(), false),
                new H2(text("classroom.print.title", assignment.title())),
                back,
                typing));
    }
}
