package org.scostudy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the pages of those who write questions and teach have in common: a heading, the ways between them, panels, and a
 * line that says what happened.
 */
public abstract class InstructorPage extends Div implements HasDynamicTitle {

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("teach/questions", "shell.ways.questions");
        WAYS.put("teach/questions/new", "shell.ways.new");
        WAYS.put("teach/import", "shell.ways.import");
        WAYS.put("teach/drafts", "shell.ways.drafts");
        WAYS.put("teach/stories", "shell.ways.stories");
        WAYS.put("teach/classes", "shell.ways.classes");
        WAYS.put("teach/live", "shell.ways.live");
    }

    private final H1 heading = new H1();
    private final Paragraph outcome = new Paragraph();

    /** @param look class of the page in stylesheets */
    protected InstructorPage(String look) {
        addClassName(look);
        heading.addClassName("sco-page-title");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("sco-note");
        outcome.setVisible(false);
    }

    @Override
    public String getPageTitle() {
        return text("shell.title", heading.getText());
    }

    protected final H1 heading() {
        return heading;
    }

    /** The line that says what happened; it is there once something did. */
    protected final Paragraph outcome() {
        return outcome;
    }

    protected final String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    protected final void say(String key, Object... values) {
        outcome.removeClassName("sco-note-bad");
        tell(text(key, values));
    }

    /** What was said last no longer matters. */
    protected final void hush() {
        outcome.setVisible(false);
    }

    protected final void refuse(String words) {
        outcome.addClassName("sco-note-bad");
        tell(words);
    }

    /** Shows what happened or why nothing did. */
    protected void tell(String words) {
        outcome.setText(words);
        outcome.setVisible(true);
    }

    protected final Section panel(String titleKey, Component... parts) {
        H2 title = new H2(text(titleKey));
        title.addClassName("sco-panel-title");
        Section panel = new Section(title);
        panel.addClassName("sco-panel");
        panel.add(parts);
        return panel;
    }

    protected final NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(text(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }

    protected final NativeButton primary(String key, Runnable wish) {
        NativeButton button = button(key, wish);
        button.addClassName("sco-button-primary");
        return button;
    }

    /** The ways to all of these pages. */
    protected final Nav ways(String here) {
        Nav ways = new Nav();
        ways.setAriaLabel(text("shell.ways"));
        ways.addClassName("sco-ways");
        WAYS.forEach((path, key) -> {
            Anchor way = new Anchor(path, text(key));
            if (path.equals(here)) {
                way.getElement().setAttribute("aria-current", "page");
            }
            ways.add(way);
        });
        return ways;
    }
}
