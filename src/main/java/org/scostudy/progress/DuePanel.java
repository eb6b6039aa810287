package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.scostudy.account.Learner;
import org.scostudy.study.StudyRecord;
import org.scostudy.study.Today;

/** In one glance: what is due, how long it takes, start. */
class DuePanel extends Section {

    DuePanel(Learner learner, Today today, StudyRecord record) {
        addClassNames("sco-panel", "sco-due");
        int streak = record.streak(learner);
        boolean firstDay = streak == 0 && record.neverStudied(learner);
        H1 heading = new H1(heading(learner, today, firstDay));
        add(heading);
        if (today.total() == 0) {
            Paragraph done = new Paragraph(getTranslation("progress.done.text"));
            done.addClassName("sco-due-text");
            add(done);
        } else {
            add(amount(today), kinds(today), start(today, firstDay));
        }
        if (firstDay) {
            Paragraph first = new Paragraph(getTranslation("progress.first-day"));
            first.addClassName("sco-due-text");
            add(first);
        } else {
            add(stats(streak, record.answeredToday(learner)));
        }
    }

    private String heading(Learner learner, Today today, boolean firstDay) {
        if (firstDay) {
            return getTranslation("progress.heading.first");
        }
        if (today.total() == 0) {
            return getTranslation("progress.heading.done");
        }
        return learner.guest()
                ? getTranslation("progress.heading.guest")
                : getTranslation("progress.heading", learner.displayName());
    }

    private Component amount(Today today) {
        Span number = new Span(String.valueOf(today.total()));
        number.addClassName("sco-due-number");
        number.getElement().setAttribute("data-test", "due-total");
        Span what = new Span(getTranslation("progress.due", today.total(), today.minutes()));
        what.addClassName("sco-due-what");
        Div amount = new Div(number, what);
        amount.addClassName("sco-due-amount");
        return amount;
    }

    private Component kinds(Today today) {
        Div kinds = new Div(kind("fresh", today.fresh()), kind("learning", today.learning()), kind("due", today.due()));
        kinds.addClassName("sco-due-kinds");
        return kinds;
    }

    private Component kind(String name, int cards) {
        Span kind = new Span(getTranslation("progress.kind." + name, cards));
        kind.addClassNames("sco-kind", "sco-kind-" + name);
        return kind;
    }

    private Component start(Today today, boolean firstDay) {
        String key = firstDay ? "progress.start.first" : today.begun() ? "progress.start.again" : "progress.start";
        Anchor start = new Anchor("study", getTranslation(key));
        start.addClassNames("sco-button", "sco-button-primary", "sco-start");
        start.getElement().setAttribute("data-test", "start");
        return start;
    }

    private Component stats(int streak, int answered) {
        Div stats = new Div(
                stat(String.valueOf(streak), getTranslation("progress.streak", streak)),
                stat(String.valueOf(answered), getTranslation("progress.answered", answered)));
        stats.addClassName("sco-stats");
        return stats;
    }

    private static Component stat(String number, String label) {
        Span value = new Span(number);
        value.addClassName("sco-stat-number");
        Span text = new Span(label);
        text.addClassName("sco-stat-label");
        Div stat = new Div(value, text);
        stat.addClassName("sco-stat");
        return stat;
    }
}
