package org.scostudy.progress;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.study.StudyRecord;

/** The past year and the coming two weeks. */
class YearPanel extends Div {

    private static final int DAYS_AHEAD = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    YearPanel(Learner learner, StudyRecord record, Clock clock) {
        addClassName("sco-panels");
        LocalDate today = learner.dayOf(clock.instant());
        add(
                load(today, record.load(learner, DAYS_AHEAD)),
                year(today, record.answersPerDay(learner, Heatmap.firstDay(today))));
    }

    private Section load(LocalDate today, List<Integer> load) {
        int total = load.stream().mapToInt(Integer::intValue).sum();
        Section panel = panel("progress.load");
        if (total == 0) {
            panel.add(new Paragraph(getTranslation("progress.load.empty")));
            return panel;
        }
        String label = getTranslation("progress.load.summary", total, load.getFirst());
        panel.add(
                new Svg(LoadChart.svg(
                        today,
                        load,
                        label,
                        (date, cards) -> getTranslation("progress.load.day", DAY.format(date), cards))),
                note(label));
        return panel;
    }

    private Section year(LocalDate today, Map<LocalDate, Integer> answers) {
        Section panel = panel("progress.year");
        int total = answers.values().stream().mapToInt(Integer::intValue).sum();
        String label = total == 0
                ? getTranslation("progress.year.empty")
                : getTranslation("progress.year.summary", total, answers.size());
        Heatmap heatmap = new Heatmap(
                today, answers, (date, count) -> getTranslation("progress.year.day", DAY.format(date), count));
        Div scroller = new Div(new Svg(heatmap.svg(label)));
        scroller.addClassName("sco-heatmap-scroll");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", getTranslation("progress.year"));
        scroller.getElement().executeJs("this.scrollLeft = this.scrollWidth");
        panel.add(scroller, note(label));
        return panel;
    }

    private Section panel(String key) {
        Section panel = new Section(new H2(getTranslation(key)));
        panel.addClassName("sco-panel");
        return panel;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("sco-note");
        return note;
    }
}
