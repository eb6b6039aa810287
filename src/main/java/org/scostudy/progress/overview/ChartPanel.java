package org.scostudy.progress.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.language.DateForm;
import org.scostudy.progress.chart.Bars;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.DayGroups;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

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

    /** A table for reading, with its title and what it says in words. */
    Div table(String title, String said, Component table) {
        Paragraph words = new Paragraph(said);
        words.addClassName("sco-soft");
        Div whole = new Div(new H3(title), words, table);
        whole.addClassName("plot");
        return whole;
    }

    /**
     * What bars stand for.
     *
     * @param heading of the names in a table
     * @param labels short enough to stand under them
     */
    record Axis(String heading, List<String> names, List<String> labels) {}

    Axis byTime(DayGroups groups) {
        return new Axis(text("progress.column.time"), names(groups), labels(groups));
    }

    /**
     * One bar for each name, and the same as a table of two columns.
     *
     * @param name of the file
     * @param counted what a bar is a number of, for who points at it
     * @param heading of the numbers in the table
     */
    Plot bars(String name, String title, String said, Axis axis, String counted, String heading, double[] values) {
        List<Bars.Pieces> pieces = List.of(new Bars.Pieces("plot-bar", counted, values));
        return new Plot(
                title,
                said,
                new Bars(axis.names(), axis.labels(), pieces, Bars.scale(pieces), this::amount).shapes(),
                Sheet.of(
                        name,
                        List.of(axis.heading(), heading),
                        IntStream.range(0, values.length)
                                .mapToObj(bar ->
                                        List.<Cell>of(Cell.text(axis.names().get(bar)), new Cell.Number(values[bar])))
                                .toList()));
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
