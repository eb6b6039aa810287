package org.scostudy.account.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import org.scostudy.account.AccountRefused;

/** What the pages about accounts have in common: a heading, the ways between them, and a line that says what happened. */
@StyleSheet("context://account/administration.css")
abstract class AdministrationPage extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph outcome = new Paragraph();

    /** @param path of the page among the ways, whose title it has */
    AdministrationPage(String path) {
        addClassNames("sco-admin", "sco-narrow", "account-admin");
        heading.setText(text(AdministrationWays.title(path)));
        heading.addClassName("sco-page-title");
        outcome.setId("outcome");
        outcome.addClassName("sco-note");
        outcome.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        outcome.setVisible(false);
        add(heading, new AdministrationWays(path), outcome);
    }

    @Override
    public String getPageTitle() {
        return text("shell.title", heading.getText());
    }

    final void title(String title) {
        heading.setText(title);
    }

    final String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    final Paragraph soft(String key, Object... values) {
        var words = new Paragraph(text(key, values));
        words.addClassName("sco-soft");
        return words;
    }

    final Section panel(String title, Component... parts) {
        var heading = new H2(text(title));
        heading.addClassName("sco-panel-title");
        var section = new Section(heading);
        section.addClassNames("sco-panel", "account-panel");
        section.add(parts);
        return section;
    }

    /** The line takes the focus, for what was pressed may be gone. */
    final void say(boolean good, String words) {
        outcome.setClassName("sco-note-good", good);
        outcome.setClassName("sco-note-bad", !good);
        outcome.setText(words);
        outcome.setVisible(true);
        outcome.getElement().callJsFunction("focus");
    }

    /** Does it; false when it is refused, which is said. */
    final boolean granted(Runnable wish) {
        try {
            wish.run();
            return true;
        } catch (AccountRefused refused) {
            say(false, text(refused.reason().messageKey()));
            return false;
        }
    }
}
