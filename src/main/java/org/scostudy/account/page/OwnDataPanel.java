package org.scostudy.account.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.Serializable;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;

/** Where one takes a copy of one's data along, or leaves for good. */
class OwnDataPanel extends Section {

    /** Deletes the account; throws {@link AccountRefused} when the password is not the right one. */
    interface Leave extends Serializable {
        void with(String password);
    }

    private final Leave leave;
    private final boolean guest;

    OwnDataPanel(Learner learner, Leave leave) {
        this.leave = leave;
        guest = learner.guest();
        addClassNames("sco-form", "sco-panel");
        H2 title = new H2(getTranslation("account.data.title"));
        title.addClassName("sco-panel-title");
        Anchor download = new Anchor("api/account/data", getTranslation("account.data.download"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        download.addClassName("sco-button");
        Button delete = new Button(getTranslation("account.data.delete"), click -> ask());
        delete.addThemeVariants(ButtonVariant.ERROR);
        add(
                title,
                soft("account.data.what"),
                download,
                soft(guest ? "account.data.delete.guest" : "account.data.delete.what"),
                delete);
    }

    private Paragraph soft(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("sco-soft");
        return paragraph;
    }

    private void ask() {
        Dialog dialog = new Dialog(getTranslation("account.data.delete.sure"));
        PasswordField password = new PasswordField(getTranslation("account.data.delete.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        password.setVisible(!guest);
        dialog.add(new Div(
                new Paragraph(getTranslation(guest ? "account.data.delete.guest" : "account.data.delete.what")),
                password));
        Button keep = new Button(getTranslation("account.data.delete.keep"), click -> dialog.close());
        Button confirm = new Button(getTranslation("account.data.delete.confirm"), click -> delete(password));
        confirm.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        dialog.getFooter().add(keep, confirm);
        dialog.open();
    }

    private void delete(PasswordField password) {
        try {
            leave.with(password.getValue());
        } catch (AccountRefused refused) {
            password.setErrorMessage(getTranslation(refused.reason().messageKey()));
            password.setInvalid(true);
            password.focus();
            return;
        }
        getUI().orElseThrow()
                .getPage()
                .setLocation(VaadinServletRequest.getCurrent().getContextPath() + "/");
    }
}
