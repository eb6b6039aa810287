package org.scostudy.classroom.assign;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.TeachPage;
import org.scostudy.classroom.work.Answers;

/** When learners are told the answers of a quiz. */
class AnswersField extends Div {

    private final Answers before;
    private final RadioButtonGroup<Answers.Rule> rule =
            new RadioButtonGroup<>(getTranslation("classroom.answers.rule"));

    private final Checkbox reserved = new Checkbox(getTranslation("classroom.answers.reserved"));

    /** @param holdBack takes a release back; absent where nothing can be changed */
    AnswersField(Answers answers, ZoneTime when, @Nullable Runnable holdBack) {
        before = answers;
        addClassName("class-stack");
        rule.setId("answers");
        rule.setItems(Answers.Rule.values());
        rule.setItemLabelGenerator(each -> getTranslation(
                "classroom.answers." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        rule.setHelperText(getTranslation("classroom.answers.help"));
        rule.setValue(answers.rule());
        if (answers.released() != null) {
            Paragraph note =
                    new Paragraph(getTranslation("classroom.answers.released", when.moment(answers.released())));
            note.addClassName("sco-note");
            add(note);
            if (holdBack != null) {
                NativeButton back = new NativeButton(getTranslation("classroom.answers.hold"), _ -> holdBack.run());
                back.addClassName("sco-button");
                add(TeachPage.row(back));
            }
        }
        reserved.setId("reserved");
        reserved.setHelperText(getTranslation("classroom.answers.reserved.help"));
        reserved.setValue(answers.reserved());
        // who is told at once could tell the others what comes
        rule.addValueChangeListener(chosen -> {
            reserved.setEnabled(chosen.getValue() != Answers.Rule.AT_ONCE);
            if (!reserved.isEnabled()) {
                reserved.setValue(false);
            }
        });
        reserved.setEnabled(rule.getValue() != Answers.Rule.AT_ONCE);
        add(rule, reserved);
    }

    void onChange(Runnable then) {
        rule.addValueChangeListener(_ -> then.run());
        reserved.addValueChangeListener(_ -> then.run());
    }

    void atOnce() {
        rule.setValue(Answers.Rule.AT_ONCE);
    }

    /** Unless they wait for somebody anyway. */
    void heldBack() {
        if (rule.getValue() == Answers.Rule.AT_ONCE) {
            rule.setValue(Answers.Rule.LAST_SITTING);
        }
    }

    boolean reserved() {
        return reserved.getValue();
    }

    void reserved(boolean wanted) {
        reserved.setValue(wanted);
    }

    Answers answers() {
        return new Answers(rule.getValue(), reserved.isEnabled() && reserved.getValue(), before.released());
    }
}
