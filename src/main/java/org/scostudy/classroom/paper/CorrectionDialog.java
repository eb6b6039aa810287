package org.scostudy.classroom.paper;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.Member;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.Corrected;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.UnfitPaper;
import org.scostudy.quiz.regrade.Change;

/** Corrects a faulty question for everybody: what is to be done, then what it would change, and only then the change. */
class CorrectionDialog extends Dialog {

    private enum Way {
        ACCEPT,
        DROP,
        FULL
    }

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ANSWER = 300;

    private final TeachPaperView page;
    private final PaperQuestion question;
    private final Map<Long, String> names;
    private final ClassPapers papers;
    private final long assignment;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(getTranslation("classroom.paper.correct.way"));
    private final ComboBox<String> option = new ComboBox<>(getTranslation("classroom.paper.correct.option"));
    private final TextField answer = new TextField(getTranslation("classroom.paper.correct.answer"));
    private final TextField reason = new TextField(getTranslation("classroom.paper.correct.reason"));
    private final Div outcome = new Div();
    private final NativeButton correct;
    private List<Change> shown = List.of();

    CorrectionDialog(
            TeachPaperView page, PaperQuestion question, List<Member> members, ClassPapers papers, long assignment) {
        this.page = page;
        this.question = question;
        this.papers = papers;
        this.assignment = assignment;
        names = members.stream()
                .filter(member -> member.learner() != null)
                .collect(Collectors.toMap(
                        member -> Objects.requireNonNull(member.learner()), Member::name, (one, _) -> one));
        setHeaderTitle(getTranslation("classroom.paper.correct"));
        addClassName("class-paper-dialog");
        setWidth("44rem");
        List<String> options = options(question.item().task());
        boolean accepts = !options.isEmpty() || Corrected.mayAccept(question.item(), "1");
        way.setItems(accepts ? List.of(Way.values()) : List.of(Way.DROP, Way.FULL));
        way.setItemLabelGenerator(
                each -> getTranslation("classroom.paper.correct." + each.name().toLowerCase(java.util.Locale.ROOT)));
        way.setValue(accepts ? Way.ACCEPT : Way.DROP);
        option.setItems(options);
        answer.setMaxLength(LONGEST_ANSWER);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("classroom.paper.correct.reason.help"));
        option.setWidthFull();
        answer.setWidthFull();
        reason.setWidthFull();
        outcome.getElement().setAttribute("role", "status");
        NativeButton look = button("classroom.paper.correct.look", this::look);
        correct = button("classroom.paper.correct.do", this::correct);
        correct.addClassName("sco-button-primary");
        NativeButton cancel = button("classroom.cancel", this::close);
        cancel.addClassName("sco-button-plain");
        way.addValueChangeListener(_ -> chosen());
        option.addValueChangeListener(_ -> forget());
        answer.addValueChangeListener(_ -> forget());
        Div fields = new Div(new PaperQuestionLook(question.item(), true), way, option, answer, reason, outcome);
        fields.addClassName("class-stack");
        add(fields);
        getFooter().add(cancel, look, correct);
        chosen();
    }

    private static List<String> options(Task task) {
        return task.offered().stream()
                .filter(option -> !option.right() || task instanceof ChooseAll)
                .map(option -> task instanceof Judge ? option.id() : option.text())
                .toList();
    }

    private void chosen() {
        boolean accept = way.getValue() == Way.ACCEPT;
        boolean choice = !options(question.item().task()).isEmpty();
        option.setVisible(accept && choice);
        answer.setVisible(accept && !choice);
        forget();
    }

    /** What was shown belongs to another wish. */
    private void forget() {
        shown = List.of();
        outcome.removeAll();
        correct.setEnabled(false);
    }

    private @Nullable Correction wish() {
        String accepted = option.isVisible() ? option.getValue() : answer.getValue();
        return switch (way.getValue()) {
            case DROP -> new Correction.Drop();
            case FULL -> new Correction.FullPoints();
            case ACCEPT ->
                accepted != null && Corrected.mayAccept(question.item(), accepted)
                        ? new Correction.Accept(accepted.strip())
                        : null;
        };
    }

    private void look() {
        forget();
        Correction wish = wish();
        if (wish == null) {
            outcome.add(new Paragraph(getTranslation("classroom.paper.correct.missing")));
            return;
        }
        shown = papers.preview(page.person(), page.id(), assignment, question.id(), wish);
        outcome.add(new Paragraph(getTranslation("classroom.paper.correct.changes", shown.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("class-paper-changes");
        shown.forEach(change -> list.add(new ListItem(getTranslation(
                "classroom.paper.correct.change",
                names.getOrDefault(change.learner(), getTranslation("classroom.paper.correct.gone")),
                change.before(),
                change.outOfBefore(),
                change.after(),
                change.outOfAfter()))));
        outcome.add(list);
        correct.setEnabled(true);
    }

    private void correct() {
        Correction wish = wish();
        if (wish == null) {
            return;
        }
        try {
            papers.correct(
                    page.person(),
                    page.id(),
                    assignment,
                    question.id(),
                    wish,
                    reason.getValue().strip(),
                    shown);
        } catch (UnfitPaper changed) {
            forget();
            outcome.add(new Paragraph(getTranslation("classroom.paper.correct.again")));
            return;
        }
        close();
        page.grant(() -> {}, "classroom.paper.correct.done", shown.size());
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }
}
