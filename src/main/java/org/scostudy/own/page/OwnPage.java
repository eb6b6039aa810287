package org.scostudy.own.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.scostudy.account.TooOften;
import org.scostudy.language.Messages;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.progress.cards.LearnerWays;
import org.springframework.dao.PessimisticLockingFailureException;

/** What the pages of own cards have in common: a heading, the ways to the others, a line that says what happened. */
@StyleSheet("context://authoring/authoring.css")
@StyleSheet("context://own-cards/own.css")
abstract class OwnPage extends Div implements HasDynamicTitle {

    static final String PATH = "cards/mine";

    private final String titleKey;
    private final Paragraph outcome = new Paragraph();

    OwnPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("own-page");
        H1 title = new H1(getTranslation(titleKey));
        title.addClassName("sco-page-title");
        outcome.setId("outcome");
        outcome.addClassName("sco-note");
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("tabindex", "-1");
        outcome.setVisible(false);
        add(title, new LearnerWays(PATH), outcome);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation(titleKey));
    }

    void say(String key, Object... values) {
        outcome.removeClassName("sco-note-bad");
        tell(text(key, values));
    }

    void refuse(String words) {
        outcome.addClassName("sco-note-bad");
        tell(words);
    }

    private void tell(String words) {
        outcome.removeAll();
        outcome.setText(words);
        outcome.setVisible(true);
    }

    void hush() {
        outcome.setVisible(false);
    }

    /** Beside what was said. */
    void offer(Component more) {
        outcome.add(more);
    }

    /** Does it, or says why not; true when it was done. */
    boolean granted(Runnable wish) {
        try {
            wish.run();
            return true;
        } catch (OwnRefused refused) {
            refuse(Messages.ours().say(refused.said(), getLocale()));
        } catch (PessimisticLockingFailureException busy) {
            // an import in another tab; whoever waits for it to end can try again
            refuse(text("own.busy"));
        } catch (TooOften often) {
            refuse(text(TooOften.TEXT, often.minutes()));
        }
        return false;
    }

    String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    Section panel(String titleKey, Component... parts) {
        H2 title = new H2(text(titleKey));
        title.addClassName("sco-panel-title");
        Section panel = new Section(title);
        panel.addClassNames("sco-panel", "own-stack");
        panel.add(parts);
        return panel;
    }

    Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("sco-soft");
        return soft;
    }

    NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(text(key), _ -> wish.run());
        button.addClassName("sco-button");
        button.setId(key.replace('.', '-').toLowerCase(Locale.ROOT));
        return button;
    }

    NativeButton primary(String key, Runnable wish) {
        NativeButton button = button(key, wish);
        button.addClassName("sco-button-primary");
        return button;
    }

    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("own-row");
        return row;
    }
}
