package org.scostudy.account.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.SiteAddress;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.DateForm;

/** One account of somebody: role, a link for a new password, signing out, removal. */
@Route("admin/accounts/:account")
@RolesAllowed("ADMINISTRATOR")
class OneAccountView extends AdministrationPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final AccountSearch search;
    private final Administering administering;
    private final SiteAddress site;
    private final Div body = new Div();

    OneAccountView(CurrentLearner current, AccountSearch search, Administering administering, SiteAddress site) {
        super("admin/accounts");
        this.current = current;
        this.search = search;
        this.administering = administering;
        this.site = site;
        body.addClassName("sco-admin");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Long.parseLong(event.getRouteParameters().get("account").orElse("")));
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException();
        }
    }

    private void show(long id) {
        var row = search.find(id).orElseThrow(NotFoundException::new);
        var self = current.require();
        title(row.name());
        body.removeAll();
        body.add(
                soft(
                        row.neverBack() ? "account.one.facts.new" : "account.one.facts",
                        text("account.role." + row.role().name()),
                        DateForm.DAY.say(row.created().atZone(self.zone())),
                        DateForm.DAY.say(row.lastSeen().atZone(self.zone()))),
                rolePanel(row, self),
                passwordPanel(row, self),
                devicesPanel(row, self),
                removalPanel(row, self));
    }

    private Div actions(Component... parts) {
        var row = new Div(parts);
        row.addClassName("account-actions");
        return row;
    }

    private Component rolePanel(AccountRow row, Learner self) {
        var role = new Select<Role>();
        role.setId("role");
        role.setLabel(text("account.administration.role"));
        role.setItems(Role.LEARNER, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(each -> text("account.role." + each.name()));
        role.setValue(row.role());
        var change = new Button(text("account.one.role.button"), click -> {
            if (row.id() == self.id() && role.getValue() != row.role()) {
                ask("account.one.role.own", row.name(), () -> changeRole(row, role.getValue()));
            } else {
                changeRole(row, role.getValue());
            }
        });
        change.setId("change-role");
        return panel("account.one.role", soft("account.one.role.what"), actions(role, change));
    }

    private void changeRole(AccountRow row, Role role) {
        if (granted(() -> administering.changeRole(by(), row.id(), role))) {
            if (row.id() == current.require().id()) {
                getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in"));
                return;
            }
            show(row.id());
            say(true, text("account.one.role.done", row.name(), text("account.role." + role.name())));
        }
    }

    private Component passwordPanel(AccountRow row, Learner self) {
        var shown = new Div();
        var make = new Button(text("account.one.link.button"));
        make.setId("make-link");
        make.addClickListener(click -> {
            shown.removeAll();
            granted(() -> shown.add(new LinkShown(site, administering.link(by(), row.id()))));
        });
        return row.id() == self.id()
                ? panel("account.one.link", own("account.one.is-own"))
                : panel("account.one.link", soft("account.one.link.what"), actions(make), shown);
    }

    private Component devicesPanel(AccountRow row, Learner self) {
        var out = new Button(text("account.one.sign-out.button"), click -> {
            if (granted(() -> administering.signOut(by(), row.id()))) {
                say(true, text("account.one.sign-out.done", row.name()));
            }
        });
        out.setId("sign-out");
        return row.id() == self.id()
                ? panel("account.one.sign-out", own("account.one.is-own"))
                : panel("account.one.sign-out", soft("account.one.sign-out.what"), actions(out));
    }

    private Component removalPanel(AccountRow row, Learner self) {
        var remove = new Button(
                text("account.one.remove.button"),
                click -> ask("account.one.remove.sure", row.name(), () -> remove(row)));
        remove.setId("remove");
        remove.addThemeVariants(ButtonVariant.ERROR);
        return row.id() == self.id()
                ? panel("account.one.remove", own("account.one.remove.own"))
                : panel("account.one.remove", soft("account.one.remove.what"), actions(remove));
    }

    private void remove(AccountRow row) {
        if (granted(() -> administering.remove(by(), row.id()))) {
            body.removeAll();
            body.add(new Paragraph(new Anchor("admin/accounts", text("account.one.removed.back"))));
            say(true, text("account.one.removed", row.name()));
        }
    }

    /** What one does with one's own account is on one's own page, which asks for the password. */
    private Paragraph own(String key) {
        var words = new Paragraph(text(key) + " ");
        words.add(new Anchor("account", text("account.one.own")));
        return words;
    }

    private void ask(String key, String name, Runnable wish) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(text(key, name));
        dialog.setText(text(key + ".what"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("account.one.cancel"));
        dialog.setConfirmText(text(key + ".confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> wish.run());
        dialog.open();
    }

    private By by() {
        return new By.Person(current.require());
    }
}
