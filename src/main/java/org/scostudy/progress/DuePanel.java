package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.scostudy.study.session.Today;

/** In one glance: what is due, how long it takes, start. */
class DuePanel extends Section {

    private final H1 count;

    DuePanel(Today today, boolean firstDay) {
        addClassNames("sco-due", "sco-tiled");
        count = count(today);
        Div words = new Div(count, text(today, firstDay));
        add(words);
        if (today.total() > 0) {
            words.add(kinds(today));
            add(start(today, firstDay));
        }
        words.add(path());
    }

    private Component path() {
        Anchor path = new Anchor("read#your-path", getTranslation("progress.path"));
        path.addClassName("sco-due-path");
        path.getElement().setAttribute("data-test", "path");
        return path;
    }

    /** Where those who go by keyboard find themselves when what they had the focus on is gone. */
    void takeFocus() {
        count.getElement().callJsFunction("focus");
    }

    private H1 count(Today today) {
        H1 count = new H1();
        count.getElement().setAttribute("tabindex", "-1");
        count.addClassName("sco-due-count");
        count.getElement().setAttribute("data-test", "due");
        if (today.total() == 0) {
            count.setText(getTranslation("progress.done"));
            return count;
        }
        Span unit = new Span(" " + getTranslation("progress.due.unit", today.total()));
        unit.addClassName("sco-due-unit");
        count.add(new Span(String.valueOf(today.total())), unit);
        return count;
    }

    private Component text(Today today, boolean firstDay) {
        String text = today.total() == 0
                ? getTranslation("progress.done.text", today.tomorrow())
                : getTranslation("progress.due.time", today.minutes());
        Paragraph paragraph = new Paragraph(firstDay ? text + " " + getTranslation("progress.first-day") : text);
        paragraph.addClassName("sco-due-time");
        return paragraph;
    }

    private Component kinds(Today today) {
        UnorderedList kinds = new UnorderedList();
        kinds.addClassName("sco-due-kinds");
        kind(kinds, "fresh", today.fresh());
        kind(kinds, "learning", today.learning());
        kind(kinds, "due", today.due());
        return kinds;
    }

    private void kind(UnorderedList kinds, String name, int cards) {
        if (cards > 0) {
            ListItem kind = new ListItem(getTranslation("progress.kind." + name, cards));
            kind.addClassName("sco-due-kind");
            kinds.add(kind);
        }
    }

    private Component start(Today today, boolean firstDay) {
        String key = firstDay ? "progress.start.first" : today.begun() ? "progress.start.again" : "progress.start";
        Anchor start = new Anchor("study", getTranslation(key));
        start.addClassNames("sco-button", "sco-button-primary", "sco-button-large");
        start.getElement().setAttribute("data-test", "start");
        return start;
    }
}
