package org.scostudy.classroom.marking;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.scostudy.question.Rubric;
import org.scostudy.question.Rubric.Criterion;
import org.scostudy.question.Rubric.Level;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.quiz.marking.Marking;

/** One essay beside its rubric. */
class EssayPanel extends Div {

    /** Is told what the marker decided. */
    interface Decide {
        void save(List<Integer> levels, String comment);

        void skip();
    }

    private final Essay essay;
    private final Decide decide;
    private final List<RadioButtonGroup<Integer>> levels = new ArrayList<>();
    private final Span sum = new Span();
    private final TextArea comment = new TextArea();
    private final Paragraph lacking = new Paragraph();

    /** @param who wrote it, or a number in place of the name */
    EssayPanel(Essay essay, String who, List<String> comments, Decide decide) {
        this.essay = essay;
        this.decide = decide;
        addClassName("class-marking");
        Div text = new Div(new H3(who), text());
        text.addClassName("class-marking-text");
        Div rubric = new Div();
        rubric.addClassNames("class-marking-rubric", "class-stack");
        essay.rubric().criteria().forEach(criterion -> rubric.add(criterion(criterion)));
        sum.addClassName("class-paper-sum");
        sum.getElement().setAttribute("role", "status");
        comment.setLabel(getTranslation("classroom.marking.comment"));
        comment.setMaxLength(Marking.LONGEST_COMMENT);
        comment.setMinRows(3);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        lacking.addClassNames("sco-note", "sco-note-bad");
        lacking.getElement().setAttribute("role", "alert");
        lacking.setVisible(false);
        rubric.add(sum, comment);
        if (!comments.isEmpty()) {
            rubric.add(reuse(comments));
        }
        rubric.add(lacking, acts());
        EssayMark mark = essay.mark();
        if (mark != null) {
            for (int i = 0; i < levels.size(); i++) {
                levels.get(i).setValue(mark.levels().get(i));
            }
            comment.setValue(mark.comment());
        }
        count();
        add(text, rubric);
    }

    private Div text() {
        Div text = new Div();
        essay.text().lines().map(Paragraph::new).forEach(text::add);
        text.addClassName("class-marking-essay");
        int words = Rubric.countWords(essay.text());
        Rubric rubric = essay.rubric();
        boolean off = words < rubric.fewestWords() || (rubric.mostWords() > 0 && words > rubric.mostWords());
        Span length = new Span(
                off
                        ? getTranslation("classroom.marking.words.off", words, rubric.fewestWords(), rubric.mostWords())
                        : getTranslation("classroom.marking.words", words));
        length.addClassName(off ? "class-marking-off" : "sco-soft");
        Div all = new Div(text, length);
        if (!essay.item().key().equals(rubric.words())) {
            NativeDetails sample = new NativeDetails(
                    getTranslation("classroom.marking.sample"),
                    new Paragraph(essay.item().key()));
            all.add(sample);
        }
        return all;
    }

    private RadioButtonGroup<Integer> criterion(Criterion criterion) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
        group.setLabel(criterion.name());
        group.setItems(IntStream.range(0, criterion.levels().size()).boxed().toList());
        group.setItemLabelGenerator(level -> said(criterion.levels().get(level)));
        group.addValueChangeListener(_ -> count());
        group.addClassName("class-marking-levels");
        levels.add(group);
        return group;
    }

    private static String said(Level level) {
        return (Rubric.points(level.points()) + "  " + level.text()).strip();
    }

    /** Former comments, to be put at the end of this one. */
    private Select<String> reuse(List<String> comments) {
        Select<String> former = new Select<>();
        former.setLabel(getTranslation("classroom.marking.reuse"));
        former.setItems(comments);
        former.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                comment.setValue((comment.getValue() + "\n" + chosen.getValue()).strip());
                former.clear();
                comment.focus();
            }
        });
        return former;
    }

    private Div acts() {
        NativeButton save = new NativeButton(getTranslation("classroom.marking.save"), _ -> save());
        save.addClassNames("sco-button", "sco-button-primary");
        save.setId("save-mark");
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        NativeButton skip = new NativeButton(getTranslation("classroom.marking.skip"), _ -> decide.skip());
        skip.addClassName("sco-button");
        Div acts = new Div(save, skip);
        acts.addClassName("class-row");
        return acts;
    }

    private void count() {
        lacking.setVisible(false);
        double points = 0;
        for (int i = 0; i < levels.size(); i++) {
            Integer level = levels.get(i).getValue();
            points += level == null
                    ? 0
                    : essay.rubric().criteria().get(i).levels().get(level).points();
        }
        double most = essay.rubric().most();
        sum.setText(getTranslation(
                "classroom.marking.sum", points, most, most == 0 ? 0 : points / most * essay.worth(), essay.worth()));
    }

    private void save() {
        for (RadioButtonGroup<Integer> group : levels) {
            if (group.getValue() == null) {
                lacking.setText(getTranslation("classroom.marking.lacking", group.getLabel()));
                lacking.setVisible(true);
                group.getElement().callJsFunction("focus");
                return;
            }
        }
        decide.save(
                levels.stream()
                        .map(group -> Objects.requireNonNull(group.getValue()))
                        .toList(),
                comment.getValue());
    }
}
