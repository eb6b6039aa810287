package org.scostudy.account.page;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Field;

/** The account views' form: fields below each other, one button, and each refusal beside the field that it is about. */
@Tag("form")
class AccountForm extends HtmlContainer {

    /** What the button does. */
    interface Wish extends Serializable {
        void fulfil();
    }

    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final Paragraph problem = new Paragraph();
    private final Button button = new Button();

    AccountForm(String buttonText, Wish wish) {
        addClassNames("sco-form", "sco-panel");
        problem.addClassNames("sco-note", "sco-note-bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        button.setText(buttonText);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> attempt(click, wish));
        button.addClickShortcut(Key.ENTER).listenOn(this).setResetFocusOnActiveElement(true);
        // a form element, so that password managers know it; it is never sent by the browser itself
        getElement().addEventListener("submit", submit -> {}).preventDefault();
        add(problem, button);
    }

    AccountForm name(String label, String helper) {
        var field = new TextField(label);
        field.setHelperText(helper);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setMaxLength(60);
        field.getElement().setAttribute("autocapitalize", "none");
        return with(Field.NAME, field);
    }

    AccountForm newPassword(String label, String helper) {
        var field = new PasswordField(label);
        field.setHelperText(helper);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return with(Field.PASSWORD, field);
    }

    AccountForm presentPassword(String label) {
        var field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return with(Field.OLD_PASSWORD, field);
    }

    AccountForm address(String label, String helper) {
        var field = new TextField(label);
        field.setHelperText(helper);
        field.setAutocomplete(Autocomplete.EMAIL);
        field.setMaxLength(254);
        field.getElement().setAttribute("autocapitalize", "none");
        return with(Field.ADDRESS, field);
    }

    AccountForm code(String label, String helper) {
        var field = new TextField(label);
        field.setHelperText(helper);
        field.setAutocomplete(Autocomplete.OFF);
        return with(Field.CODE, field);
    }

    String text(Field field) {
        var shown = fields.get(field);
        return shown == null ? "" : shown.getValue();
    }

    void clear() {
        fields.values().forEach(TextFieldBase::clear);
    }

    private AccountForm with(Field key, TextFieldBase<?, String> field) {
        field.setWidthFull();
        field.setRequiredIndicatorVisible(false);
        fields.put(key, field);
        addComponentAtIndex(fields.size(), field);
        return this;
    }

    private void attempt(ClickEvent<Button> click, Wish wish) {
        problem.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            wish.fulfil();
        } catch (AccountRefused refused) {
            show(refused.reason());
        } finally {
            button.setEnabled(true);
        }
    }

    private void show(AccountRefused.Reason reason) {
        var message = getTranslation(reason.messageKey());
        var field = fields.get(reason.field());
        if (field == null) {
            problem.setText(message);
            problem.setVisible(true);
        } else {
            field.setErrorMessage(message);
            field.setInvalid(true);
            field.focus();
        }
    }
}
