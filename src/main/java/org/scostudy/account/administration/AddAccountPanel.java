package org.scostudy.account.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.SiteAddress;
import org.scostudy.account.signin.CurrentLearner;

/** Adds an account: its person chooses a password by a link, or gets one that was chosen here. */
class AddAccountPanel extends NativeDetails {

    /** What happens once somebody was added. */
    interface Added extends Serializable {
        void shown();
    }

    private static final String LINK = "link";
    private static final String PASSWORD = "password";

    private final AdministrationPage page;
    private final CurrentLearner current;
    private final Administering administering;
    private final SiteAddress site;
    private final Added added;
    private final TextField name = new TextField(getTranslation("account.name"));
    private final Select<Role> role = new Select<>();
    private final RadioButtonGroup<String> how = new RadioButtonGroup<>();
    private final PasswordField password = new PasswordField(getTranslation("account.password"));
    private final Div shown = new Div();

    AddAccountPanel(
            AdministrationPage page,
            CurrentLearner current,
            Administering administering,
            SiteAddress site,
            Added added) {
        super(page.text("account.administration.add"));
        this.page = page;
        this.current = current;
        this.administering = administering;
        this.site = site;
        this.added = added;
        setId("add");
        addClassNames("sco-panel", "account-add");
        name.setHelperText(getTranslation("account.administration.add.name"));
        name.setMaxLength(60);
        name.setAutocomplete(Autocomplete.OFF);
        role.setLabel(getTranslation("account.administration.role"));
        role.setItems(Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(each -> getTranslation("account.role." + each.name()));
        role.setValue(Role.LEARNER);
        how.setLabel(getTranslation("account.administration.add.how"));
        how.setItems(LINK, PASSWORD);
        how.setItemLabelGenerator(each -> getTranslation("account.administration.add.how." + each));
        how.setValue(LINK);
        how.addValueChangeListener(change -> password.setVisible(PASSWORD.equals(change.getValue())));
        password.setHelperText(getTranslation("account.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setVisible(false);
        var button = new Button(getTranslation("account.administration.add.button"), click -> add());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, role, how, password, button, shown);
        form.addClassName("account-form");
        setContent(form);
    }

    private void add() {
        shown.removeAll();
        var self = current.require();
        var by = new By.Person(self);
        if (page.granted(() -> add(by, self))) {
            page.say(
                    true,
                    getTranslation(
                            "account.administration.added", name.getValue().strip()));
            name.clear();
            password.clear();
            added.shown();
        }
    }

    private void add(By by, Learner self) {
        if (LINK.equals(how.getValue())) {
            shown.add(new LinkShown(site, administering.invite(by, name.getValue(), role.getValue(), self.zone())));
        } else {
            administering.add(by, name.getValue(), password.getValue(), role.getValue(), self.zone());
        }
    }
}
