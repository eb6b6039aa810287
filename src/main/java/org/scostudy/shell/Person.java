package org.scostudy.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;

/** The corner of the bar that says who is signed in, and what they can do about it. */
class Person extends Div {

    private final transient AuthenticationContext authentication;

    Person(Optional<Learner> learner, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("sco-topbar-end");
        learner.ifPresentOrElse(this::addMenu, this::addSignIn);
    }

    private void addSignIn() {
        var link = new Anchor("sign-in", getTranslation("shell.sign-in"));
        link.addClassNames("sco-button", "sco-button-plain");
        getStyle().set("margin-inline-start", "auto");
        add(link);
    }

    private void addMenu(Learner learner) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var name = new Span(learner.displayName());
        var item = bar.addItem(new Sign("person"));
        item.add(name);
        item.setAriaLabel(getTranslation("shell.person", learner.displayName()));
        if (learner.guest()) {
            addGuestItems(item.getSubMenu());
        } else {
            addLearnerItems(item.getSubMenu(), learner);
        }
        add(bar);
    }

    private void addGuestItems(SubMenu menu) {
        link(menu, "sign-up", "shell.keep");
        link(menu, "settings", "shell.settings");
        link(menu, "remarks", "shell.remarks");
        link(menu, "sign-in", "shell.sign-in-other");
        menu.addItem(getTranslation("shell.leave"), click -> confirmLeaving());
    }

    private void addLearnerItems(SubMenu menu, Learner learner) {
        link(menu, "account", "shell.account");
        link(menu, "settings", "shell.settings");
        link(menu, "remarks", "shell.remarks");
        if (learner.role() == Role.ADMINISTRATOR) {
            link(menu, "admin", "shell.server");
        }
        menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }

    private void link(SubMenu menu, String path, String key) {
        menu.addItem(getTranslation(key), click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(path)));
    }

    /** A guest who signs out has no way back to the progress. */
    private void confirmLeaving() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("shell.leave.sure"));
        dialog.setText(getTranslation("shell.leave.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.leave.stay"));
        dialog.setConfirmText(getTranslation("shell.leave"));
        dialog.addConfirmListener(confirm -> authentication.logout());
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
