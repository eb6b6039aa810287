package org.scostudy.classroom.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PrintedForm;

/** The sheets of a paper as they come out of the printer, with the choice of which and how many. */
class PaperSheets extends Div {

    private enum Sheet {
        PAPER,
        ANSWERS,
        KEY
    }

    private enum Size {
        A4,
        LETTER
    }

    /**
     * What is printed.
     *
     * @param seed of the paper
     * @param preview whether nobody was given the paper yet; sheets say so, for their order may become another
     */
    record Printed(String title, String classroom, ExamPaper paper, long seed, boolean preview) {}

    private final Printed printed;
    private final IntegerField forms = new IntegerField(getTranslation("classroom.print.forms"));
    private final RadioButtonGroup<Size> size = new RadioButtonGroup<>(getTranslation("classroom.print.size"));
    private final CheckboxGroup<Sheet> sheets = new CheckboxGroup<>(getTranslation("classroom.print.sheets"));
    private final Div pages = new Div();

    /** @param ways other than printing that stand beside it */
    PaperSheets(Printed printed, H2 heading, Component... ways) {
        this.printed = printed;
        addClassName("class-stack");
        forms.setMin(1);
        forms.setMax(PrintedForm.MOST);
        forms.setStepButtonsVisible(true);
        forms.setValue(1);
        size.setItems(Size.values());
        size.setItemLabelGenerator(each -> getTranslation("classroom.print.size." + word(each)));
        size.setValue(Size.A4);
        sheets.setItems(Sheet.values());
        sheets.setItemLabelGenerator(each -> getTranslation("classroom.print.sheet." + word(each)));
        // a key that comes out among the learners' sheets is soon in a learner's hands
        sheets.setValue(EnumSet.of(Sheet.PAPER, Sheet.ANSWERS));
        pages.addClassName("class-print");
        NativeButton print = new NativeButton(
                getTranslation(printed.preview() ? "classroom.print.preview.do" : "classroom.print.do"),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("sco-button");
        if (!printed.preview()) {
            print.addClassName("sco-button-primary");
        }
        Div choices = new Div(forms, size);
        choices.addClassNames("class-row", "class-print-choices");
        Div acts = new Div(print);
        acts.addClassNames("class-row", "class-choices");
        acts.add(ways);
        Div controls = new Div(heading);
        controls.addClassNames("class-print-controls", "class-stack");
        if (printed.preview()) {
            Paragraph note = new Paragraph(getTranslation("classroom.print.preview.note"));
            note.addClassName("sco-note");
            controls.add(note);
        }
        controls.add(choices, sheets, acts);
        forms.addValueChangeListener(_ -> lay());
        size.addValueChangeListener(_ -> lay());
        sheets.addValueChangeListener(_ -> lay());
        add(controls, pages);
        lay();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void lay() {
        pages.removeAll();
        pages.getElement().setAttribute("data-size", word(size.getValue()));
        Integer wanted = forms.getValue();
        int number = wanted == null ? 1 : Math.clamp(wanted, 1, PrintedForm.MOST);
        Set<Sheet> chosen = sheets.getValue();
        List<PrintedForm> all = IntStream.range(0, number)
                .mapToObj(form -> PrintedForm.of(printed.paper(), printed.seed(), form))
                .toList();
        pages.add(new PageNames(printed.title(), size.getValue().name())
                .of(all.stream()
                        .collect(Collectors.toMap(
                                PrintedForm::letter, this::form, (one, _) -> one, LinkedHashMap::new))));
        for (PrintedForm one : all) {
            if (chosen.contains(Sheet.PAPER)) {
                boolean sheet = chosen.contains(Sheet.ANSWERS);
                pages.add(questions(
                        page(one, Sheet.PAPER, sheet ? "classroom.print.rules.sheet" : "classroom.print.rules"),
                        one.sitting()));
            }
            if (chosen.contains(Sheet.ANSWERS)) {
                pages.add(answers(page(one, Sheet.ANSWERS, "classroom.print.total"), one.sitting(), false));
            }
        }
        // behind all that goes to learners
        if (chosen.contains(Sheet.KEY)) {
            all.forEach(one -> pages.add(answers(page(one, Sheet.KEY, "classroom.print.out-of"), one.sitting(), true)));
        }
    }

    private String form(PrintedForm form) {
        return getTranslation(
                printed.preview() ? "classroom.print.form.preview" : "classroom.print.form", form.letter());
    }

    private Section page(PrintedForm form, Sheet sheet, String rules) {
        Section page = new Section();
        page.addClassName("class-print-page");
        page.getStyle().set("page", PageNames.name(form.letter()));
        Span letter = new Span(form(form));
        letter.addClassName("class-print-form");
        Div head = new Div(new H3(printed.title()), letter);
        head.addClassName("class-print-head");
        page.add(
                head,
                new Paragraph(printed.classroom() + " · " + getTranslation("classroom.print.sheet." + word(sheet))));
        if (sheet != Sheet.KEY) {
            Paragraph name = new Paragraph(getTranslation("classroom.print.name"));
            name.addClassName("class-print-name");
            page.add(name);
        }
        ExamPaper paper = printed.paper();
        long minutes = paper.limit() == null ? 0 : paper.limit().toMinutes();
        page.add(new Paragraph(getTranslation(rules, paper.asked(), paper.outOf(), minutes)));
        return page;
    }

    private Section questions(Section page, ExamPaper.Sitting sitting) {
        OrderedList list = new OrderedList();
        list.addClassName("class-print-questions");
        for (PaperQuestion question : sitting.questions()) {
            Span points = new Span(getTranslation("classroom.paper.worth", question.points()));
            points.addClassName("class-print-points");
            list.add(new ListItem(points, new PaperQuestionLook(question.item(), false)));
        }
        page.add(list);
        return page;
    }

    private Section answers(Section page, ExamPaper.Sitting sitting, boolean key) {
        OrderedList list = new OrderedList();
        list.addClassName("class-print-answers");
        List<PaperQuestion> questions = sitting.questions();
        for (PaperQuestion question : questions) {
            Span answer = new Span(key ? question.item().onSheet() : "");
            answer.addClassName("class-print-answer");
            ListItem line = new ListItem(answer);
            if (key) {
                Span points = new Span(getTranslation("classroom.paper.worth", question.points()));
                points.addClassName("class-print-points");
                line.addComponentAsFirst(points);
            }
            list.add(line);
        }
        page.add(list);
        return page;
    }
}
