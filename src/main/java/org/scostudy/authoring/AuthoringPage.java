package org.scostudy.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;

/** What the pages of authors have in common: a heading, the ways between them, panels, and a line that says what happened. */
@StyleSheet("context://authoring/authoring.css")
abstract class AuthoringPage extends Div implements HasDynamicTitle {

    private static final Map<String, String> PAGES = new java.util.LinkedHashMap<>();

    static {
        PAGES.put("teach/questions", "authoring.questions");
        PAGES.put("teach/questions/new", "authoring.new");
        PAGES.put("teach/import", "authoring.import");
        PAGES.put("teach/drafts", "authoring.drafts");
        PAGES.put("teach/classes", "authoring.classes");
    }

    private final String title;
    private final Paragraph outcome = new Paragraph();

    AuthoringPage(String titleKey, String path) {
        title = text(titleKey);
        addClassName("sco-authoring");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("sco-note");
        outcome.setVisible(false);
        H1 heading = new H1(title);
        heading.addClassName("sco-page-title");
        add(heading, ways(path), outcome);
    }

    @Override
    public String getPageTitle() {
        return text("shell.title", title);
    }

    final String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    final void say(String key, Object... values) {
        outcome.removeClassName("sco-note-bad");
        show(text(key, values));
    }

    /** What was said last no longer matters. */
    final void hush() {
        outcome.setVisible(false);
    }

    final void refuse(String words) {
        outcome.addClassName("sco-note-bad");
        show(words);
    }

    final void refuse(Refused refused) {
        refuse(text(refused.reason().messageKey()));
    }

    private void show(String words) {
        outcome.setText(words);
        outcome.setVisible(true);
    }

    final Section panel(String titleKey, Component... parts) {
        H2 heading = new H2(text(titleKey));
        heading.addClassName("sco-panel-title");
        Section panel = new Section(heading);
        panel.addClassName("sco-panel");
        panel.add(parts);
        return panel;
    }

    final NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(text(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }

    final NativeButton primary(String key, Runnable wish) {
        NativeButton button = button(key, wish);
        button.addClassName("sco-button-primary");
        return button;
    }

    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("authoring-row");
        return row;
    }

    private Nav ways(String here) {
        Nav ways = new Nav();
        ways.setAriaLabel(text("authoring.pages"));
        ways.addClassName("sco-ways");
        PAGES.forEach((path, key) -> {
            Anchor way = new Anchor(path, text(key));
            if (path.equals(here)) {
                way.getElement().setAttribute("aria-current", "page");
            }
            ways.add(way);
        });
        return ways;
    }
}
