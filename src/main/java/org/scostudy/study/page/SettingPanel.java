package org.scostudy.study.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import org.scostudy.language.Messages;
import org.scostudy.shell.WholeNumber;

/** A group of settings, each with one sentence on what it does. */
abstract class SettingPanel extends Section {

    private static final int SAVED_MILLIS = 1500;

    SettingPanel(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("sco-panel-title");
        addClassName("sco-panel");
        add(title);
    }

    /**
     * Adds a field under its explanation; the explanation is the field's accessible description.
     *
     * @param values that the explanation has
     */
    void setting(String key, Component field, Object... values) {
        setting(this, key, field, values);
    }

    /** The same where a panel has parts. */
    void setting(HasComponents part, String key, Component field, Object... values) {
        Paragraph help = new Paragraph(getTranslation(key + ".help", values));
        help.addClassName("sco-setting-what");
        Div control = new Div(field);
        control.addClassName("sco-setting-control");
        Div setting = new Div(help, control);
        setting.addClassName("sco-setting");
        part.add(setting);
    }

    /** A field for whole numbers. */
    static IntegerField number(String key, int least, int most, int value) {
        return WholeNumber.field(Messages.here(key), least, most, value);
    }

    /** @throws IllegalArgumentException if it has no number, or one that it does not allow */
    static int numberIn(IntegerField field) {
        Integer typed = field.getValue();
        if (typed == null || typed < field.getMin() || typed > field.getMax()) {
            throw new IllegalArgumentException(
                    "expected " + field.getMin() + " to " + field.getMax() + ", was " + typed);
        }
        return typed;
    }

    void saved() {
        Notification.show(getTranslation("study.settings.saved"), SAVED_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /**
     * Runs a change; what it refuses is said at the field, and nothing is saved.
     *
     * @param values that the message has
     */
    void apply(HasValidation field, String errorKey, Runnable change, Object... values) {
        try {
            change.run();
            field.setInvalid(false);
            saved();
        } catch (IllegalArgumentException refused) {
            field.setErrorMessage(getTranslation(errorKey, values));
            field.setInvalid(true);
        }
    }
}
