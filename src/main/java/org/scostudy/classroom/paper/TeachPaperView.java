package org.scostudy.classroom.paper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperCorrection;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.scostudy.shell.LeaveGuard;

/** The paper of a quiz: to be composed as long as nobody has begun, then to be read and, where it is faulty, corrected. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/paper")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachPaperView extends TaughtClassPage implements BeforeLeaveObserver {

    private final ClassPapers papers;
    private final Freezing freezing;
    private final Assignments assignments;
    private final Teaching teaching;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean answered;
    private @Nullable PaperPreview preview;
    private final LeaveGuard unsaved = new LeaveGuard(this);

    TeachPaperView(
            CurrentLearner current, Teaching teaching, ClassPapers papers, Freezing freezing, Assignments assignments) {
        super(current, teaching, "/assignments");
        this.papers = papers;
        this.freezing = freezing;
        this.assignments = assignments;
        this.teaching = teaching;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!PaperPreview.closedBefore(event, preview)) {
            unsaved.beforeLeave(event);
        }
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        zone = classroom.zone();
        Assignment assignment = assignments.require(id(), number("assignment"));
        Papers.Kept kept = papers.paper(person(), id(), assignment.id())
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        boolean begun = papers.begun(person(), id(), assignment.id());
        Anchor settings = new Anchor(path("/assignments/" + assignment.id()), text("classroom.paper.assignment"));
        settings.addClassName("sco-button");
        Anchor print = new Anchor(path("/assignments/" + assignment.id() + "/print"), text("classroom.paper.print"));
        print.addClassName("sco-button");
        Anchor typing = new Anchor(path("/assignments/" + assignment.id() + "/enter"), text("classroom.enter.way"));
        typing.addClassName("sco-button");
        Div ways = row(settings, print, typing);
        ways.addClassName("class-choices");
        if (kept.paper().questions().anyMatch(each -> each.item().task().markedByPerson())) {
            Anchor marking =
                    new Anchor(path("/assignments/" + assignment.id() + "/marking"), text("classroom.marking"));
            marking.addClassName("sco-button");
            ways.add(marking);
        }
        body.add(new H2(text("classroom.paper.of", assignment.title())), ways);
        if (begun || archived()) {
            read(body, assignment, kept.paper(), begun);
        } else {
            compose(body, classroom, assignment, kept);
        }
    }

    private void compose(Div body, Classroom classroom, Assignment assignment, Papers.Kept kept) {
        PaperStock stock = freezing.ofClass(id());
        PaperEditor editor = new PaperEditor(stock);
        editor.show(kept.paper().parts());
        editor.onChange(unsaved::changed);
        List<PaperQuestion> outdated =
                kept.paper().questions().filter(stock::changedSince).toList();
        if (!outdated.isEmpty()) {
            body.add(outdated(assignment, kept, outdated, stock));
        }
        NativeButton way = new NativeButton(text("classroom.paper.preview"));
        way.addClassName("sco-button");
        way.addClickListener(_ -> {
            try {
                ExamPaper composed = kept.paper().with(editor.parts());
                hush();
                preview = PaperPreview.open(
                        body, assignment.title(), classroom.title(), assignment.seed(), composed, way);
            } catch (UnfitPaper unfit) {
                refuse(text(unfit.reason().key()));
            }
        });
        NativeButton save = primary("classroom.paper.save", () -> {
            try {
                papers.keep(
                        person(),
                        id(),
                        assignment.id(),
                        kept.version(),
                        kept.paper().with(editor.parts()));
            } catch (UnfitPaper unfit) {
                refuse(text(unfit.reason().key()));
                return;
            }
            unsaved.settled();
            grant(() -> {}, "classroom.paper.saved");
        });
        Div ends = row(save, way);
        ends.addClassName("class-choices");
        body.add(editor, ends);
    }

    private Div outdated(Assignment assignment, Papers.Kept kept, List<PaperQuestion> outdated, PaperStock stock) {
        Div note = new Div(new Paragraph(text("classroom.paper.outdated", outdated.size())));
        note.addClassNames("sco-note", "sco-note-caution");
        note.add(button("classroom.paper.outdated.take", () -> {
            try {
                papers.keep(person(), id(), assignment.id(), kept.version(), renewed(kept.paper(), stock));
            } catch (UnfitPaper unfit) {
                refuse(text(unfit.reason().key()));
                return;
            }
            grant(() -> {}, "classroom.paper.saved");
        }));
        return note;
    }

    /** With the bank's present wording; what has left the bank stays as it is. */
    private ExamPaper renewed(ExamPaper paper, PaperStock stock) {
        return paper.with(paper.parts().stream()
                .map(part -> new PaperPart(
                        part.heading(),
                        part.draw(),
                        part.questions().stream()
                                .map(question -> stock.now(question.id())
                                        .map(now -> new PaperQuestion(now.item(), question.points()))
                                        .orElse(question))
                                .toList()))
                .toList());
    }

    private void read(Div body, Assignment assignment, ExamPaper paper, boolean begun) {
        if (begun) {
            Paragraph note = new Paragraph(text("classroom.paper.begun"));
            note.addClassNames("sco-note", "sco-note-caution");
            body.add(note);
        }
        NativeButton turn = button(answered ? "classroom.paper.answers.hide" : "classroom.paper.answers.show", () -> {
            answered = !answered;
            refresh();
        });
        turn.getElement().setAttribute("aria-pressed", String.valueOf(answered));
        Span sum = new Span(text("classroom.paper.sum", paper.asked(), paper.outOf()));
        sum.addClassName("class-paper-sum");
        Div tools = new Div(sum, turn);
        tools.addClassName("class-paper-tools");
        List<PaperCorrection> corrections = papers.corrections(person(), id(), assignment.id());
        Map<String, List<PaperCorrection>> byQuestion =
                corrections.stream().collect(Collectors.groupingBy(PaperCorrection::question));
        Div parts = new Div(tools);
        parts.addClassName("class-paper");
        int number = 1;
        for (PaperPart part : paper.parts()) {
            if (!part.heading().isEmpty()) {
                parts.add(new com.vaadin.flow.component.html.H3(part.heading()));
            }
            if (part.pool()) {
                parts.add(soft(
                        "classroom.paper.pool.says",
                        part.draw(),
                        part.questions().size()));
            }
            OrderedList list = new OrderedList();
            list.addClassName("class-paper-list");
            list.getElement().setAttribute("start", String.valueOf(number));
            for (PaperQuestion question : part.questions()) {
                list.add(row(assignment, question, number, begun, byQuestion.getOrDefault(question.id(), List.of())));
                number++;
            }
            parts.add(list);
        }
        body.add(parts);
    }

    private ListItem row(
            Assignment assignment,
            PaperQuestion question,
            int number,
            boolean begun,
            List<PaperCorrection> corrections) {
        Div words = new Div(new PaperQuestionLook(question.item(), answered));
        words.addClassName("class-paper-words");
        if (!corrections.isEmpty()) {
            UnorderedList history = new UnorderedList();
            history.addClassName("class-paper-history");
            ZoneTime time = new ZoneTime(zone);
            corrections.forEach(each -> history.add(new ListItem(text(
                    "classroom.paper.corrected",
                    said(each.correction()),
                    each.instructor(),
                    time.moment(each.at()),
                    each.changed(),
                    each.reason()))));
            words.add(history);
        }
        Div acts = new Div(new Span(text("classroom.paper.worth", question.points())));
        acts.addClassName("class-paper-acts");
        if (begun && !archived()) {
            NativeButton correct = button(
                    "classroom.paper.correct",
                    () -> new CorrectionDialog(
                                    this, question, teaching.members(person(), id()), papers, assignment.id())
                            .open());
            correct.getElement()
                    .setAttribute(
                            "aria-label",
                            text("classroom.paper.correct") + ": " + text("classroom.paper.number", number));
            acts.add(correct);
        }
        ListItem row = new ListItem(words, acts);
        row.addClassNames("class-paper-row", "class-paper-row-read");
        return row;
    }

    private String said(Correction correction) {
        return switch (correction) {
            case Correction.Accept accept -> text("classroom.paper.corrected.accept", accept.answer());
            case Correction.Drop _ -> text("classroom.paper.corrected.drop");
            case Correction.FullPoints _ -> text("classroom.paper.corrected.full");
        };
    }
}
