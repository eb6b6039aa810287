package org.scostudy.classroom.paper;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PrintedForm;

/** A paper for pencils: several forms, each in an order of its own, with their answer sheets and their keys. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/print")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachPrintView extends TaughtClassPage {

    private enum Sheet {
        PAPER,
        ANSWERS,
        KEY
    }

    private enum Size {
        A4,
        LETTER
    }

    private final ClassPapers papers;
    private final Assignments assignments;
    private final IntegerField forms = new IntegerField(text("classroom.print.forms"));
    private final RadioButtonGroup<Size> size = new RadioButtonGroup<>(text("classroom.print.size"));
    private final CheckboxGroup<Sheet> sheets = new CheckboxGroup<>(text("classroom.print.sheets"));
    private final Div pages = new Div();

    TeachPrintView(CurrentLearner current, Teaching teaching, ClassPapers papers, Assignments assignments) {
        super(current, teaching, "/assignments");
        this.papers = papers;
        this.assignments = assignments;
        forms.setMin(1);
        forms.setMax(PrintedForm.MOST);
        forms.setStepButtonsVisible(true);
        forms.setValue(1);
        size.setItems(Size.values());
        size.setItemLabelGenerator(each -> text("classroom.print.size." + word(each)));
        size.setValue(Size.A4);
        sheets.setItems(Sheet.values());
        sheets.setItemLabelGenerator(each -> text("classroom.print.sheet." + word(each)));
        sheets.setValue(EnumSet.allOf(Sheet.class));
        pages.addClassName("class-print");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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
        Div controls = new Div(
                new H2(text("classroom.print.title", assignment.title())),
                row(forms, size),
                sheets,
                row(
                        back,
                        typing,
                        primary(
                                "classroom.print.do",
                                () -> UI.getCurrent().getPage().executeJs("window.print()"))));
        controls.addClassNames("class-print-controls", "class-stack");
        Runnable lay = () -> lay(classroom, assignment, paper);
        forms.addValueChangeListener(_ -> lay.run());
        size.addValueChangeListener(_ -> lay.run());
        sheets.addValueChangeListener(_ -> lay.run());
        body.add(controls, pages);
        lay.run();
    }

    private void lay(Classroom classroom, Assignment assignment, ExamPaper paper) {
        pages.removeAll();
        pages.getElement().setAttribute("data-size", word(size.getValue()));
        Integer wanted = forms.getValue();
        int number = wanted == null ? 1 : Math.clamp(wanted, 1, PrintedForm.MOST);
        Set<Sheet> chosen = sheets.getValue();
        for (int form = 0; form < number; form++) {
            PrintedForm printed = PrintedForm.of(paper, assignment.seed(), form);
            String letter = printed.letter();
            ExamPaper.Sitting sitting = printed.sitting();
            if (chosen.contains(Sheet.PAPER)) {
                pages.add(questions(page(classroom, assignment, letter, "classroom.print.sheet.paper"), sitting));
            }
            if (chosen.contains(Sheet.ANSWERS)) {
                pages.add(
                        answers(page(classroom, assignment, letter, "classroom.print.sheet.answers"), sitting, false));
            }
            if (chosen.contains(Sheet.KEY)) {
                pages.add(answers(page(classroom, assignment, letter, "classroom.print.sheet.key"), sitting, true));
            }
        }
    }

    private Section page(Classroom classroom, Assignment assignment, String form, String what) {
        Section page = new Section();
        page.addClassName("class-print-page");
        Span letter = new Span(text("classroom.print.form", form));
        letter.addClassName("class-print-form");
        Div head = new Div(new H3(assignment.title()), letter);
        head.addClassName("class-print-head");
        page.add(head, new Paragraph(classroom.title() + " · " + text(what)));
        if (!what.endsWith(".key")) {
            Paragraph name = new Paragraph(text("classroom.print.name"));
            name.addClassName("class-print-name");
            page.add(name);
        }
        return page;
    }

    private Section questions(Section page, ExamPaper.Sitting sitting) {
        OrderedList list = new OrderedList();
        list.addClassName("class-print-questions");
        for (PaperQuestion question : sitting.questions()) {
            Span points = new Span(text("classroom.paper.worth", question.points()));
            points.addClassName("class-print-points");
            list.add(new ListItem(points, new PaperQuestionLook(question.item(), false)));
        }
        page.add(list);
        return page;
    }

    private static Section answers(Section page, ExamPaper.Sitting sitting, boolean key) {
        OrderedList list = new OrderedList();
        list.addClassName("class-print-answers");
        List<PaperQuestion> questions = sitting.questions();
        for (PaperQuestion question : questions) {
            Span answer = new Span(key ? question.item().onSheet() : "");
            answer.addClassName("class-print-answer");
            list.add(new ListItem(answer));
        }
        page.add(list);
        return page;
    }
}
