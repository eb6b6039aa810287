package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.scostudy.language.DateForm;
import org.scostudy.progress.statistics.DayGroups;

/** Drawings that belong together under one title. */
abstract class ChartPanel extends Section {

    private final Div plots = new Div();

    ChartPanel(String key) {
        addClassName("sco-panel");
        H2 title = new H2(text(key));
        title.addClassName("sco-panel-title");
        plots.addClassName("plots");
        add(title, plots);
    }

    void plot(Div plot) {
        plots.add(plot);
    }

    String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    /** A whole number as it stands beside a drawing. */
    String amount(double value) {
        return text("progress.number", value);
    }

    String percent(double share) {
        return text("progress.percent", share);
    }

    /** What cards of each age are called under a bar. */
    List<String> shortAges() {
        return List.of(
                text("progress.age.learning"), text("progress.age.young.short"), text("progress.age.mature.short"));
    }

    /** What the groups of days are called. */
    List<String> names(DayGroups groups) {
        return groups.starts().stream().map(day -> name(groups.unit(), day)).toList();
    }

    private String name(ChronoUnit unit, LocalDate first) {
        return switch (unit) {
            case DAYS -> DateForm.DAY.say(first, getLocale());
            case WEEKS -> text("progress.week", DateForm.DAY.say(first, getLocale()));
            case MONTHS -> DateForm.MONTH.say(first, getLocale());
            default -> String.valueOf(first.getYear());
        };
    }

    /** The same, short enough to stand under a bar. */
    List<String> labels(DayGroups groups) {
        return groups.starts().stream().map(day -> label(groups.unit(), day)).toList();
    }

    private String label(ChronoUnit unit, LocalDate first) {
        return switch (unit) {
            case DAYS, WEEKS -> DateForm.SHORT_DAY.say(first, getLocale());
            case MONTHS -> text("progress.month", first.getMonthValue(), String.valueOf(first.getYear()));
            default -> String.valueOf(first.getYear());
        };
    }
}
