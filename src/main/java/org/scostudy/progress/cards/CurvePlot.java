package org.scostudy.progress.cards;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.Learner;
import org.scostudy.language.DateForm;
import org.scostudy.memory.Rating;
import org.scostudy.progress.cards.CardLookup.Answered;
import org.scostudy.progress.chart.DrawnText;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.chart.Scale;
import org.scostudy.progress.statistics.MemoryPath;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** The curve of forgetting of one card: where it was answered, where it is now, where it comes up. */
final class CurvePlot {

    private static final int MOST_ROWS = 60;
    private static final int LABELS = 3;

    private final MemoryPath path;
    private final double first;
    private final double last;

    private CurvePlot(MemoryPath path) {
        this.path = path;
        first = path.curve().isEmpty() ? 0 : path.curve().getFirst().day();
        last = path.curve().isEmpty() ? 1 : path.curve().getLast().day();
    }

    /** Of a card that was answered at least once. */
    static Plot of(Learner learner, CardLookup.Report report) {
        return new CurvePlot(report.path()).drawn(learner, report);
    }

    private Plot drawn(Learner learner, CardLookup.Report report) {
        LocalDate due = learner.dayOf(report.line().due());
        StringBuilder shapes = new StringBuilder(Scale.SHARES.shapes(share -> text("progress.percent", share)));
        for (int i = 0; i <= LABELS; i++) {
            double day = first + i * (last - first) / LABELS;
            shapes.append(Plot.words(
                    "plot-tick", x(day), Plot.BOTTOM + 18, DateForm.SHORT_DAY.say(LocalDate.ofEpochDay((long) day))));
        }
        double today = report.today().toEpochDay();
        double comes = due.toEpochDay();
        shapes.append(Plot.line("plot-axis", Plot.LEFT, Plot.BOTTOM, Plot.RIGHT, Plot.BOTTOM))
                .append(Plot.line("plot-mean", x(today), Plot.TOP, x(today), Plot.BOTTOM))
                .append(Plot.words("plot-label", x(today), Plot.TOP - 3, text("progress.card.curve.today")))
                .append("<polyline class='plot-curve' points='")
                .append(points())
                .append("'/>");
        report.answers().forEach(answer -> shapes.append(dot(answer)));
        shapes.append(Plot.shape(
                "<path class='plot-due' d='M%.1f %.1f l-5 9 h10 z'><title>%s</title></path>",
                x(comes), (double) Plot.BOTTOM, DrawnText.escape(text("progress.fact.due"))));
        return new Plot(
                text("progress.card.curve"),
                text(
                        "progress.card.curve.said",
                        report.answers().size(),
                        report.line().chance(),
                        DateForm.DAY.say(due)),
                shapes.toString(),
                Sheet.of(
                        "forgetting-curve",
                        List.of(text("progress.column.when"), text("progress.column.chance")),
                        rows()));
    }

    private double x(double day) {
        return Plot.x(last == first ? 0 : (day - first) / (last - first));
    }

    private String points() {
        StringBuilder points = new StringBuilder();
        for (MemoryPath.Point point : path.curve()) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.day()), Plot.y(point.chance())));
        }
        return points.toString().strip();
    }

    /** Where the answer met the curve: a dot where it was remembered, a cross where not. */
    private String dot(Answered answer) {
        double foretold = answer.step().foretold();
        double x = x(answer.step().day());
        double y = Plot.y(Double.isNaN(foretold) ? 1 : foretold);
        String title = DrawnText.escape(CardLogSheet.grade(answer));
        return answer.rating() == Rating.AGAIN
                ? Plot.shape(
                        "<path class='plot-forgotten' d='M%.1f %.1f l8 8 m0 -8 l-8 8'><title>%s</title></path>",
                        x - 4, y - 4, title)
                : Plot.shape(
                        "<circle class='plot-dot' cx='%.1f' cy='%.1f' r='4'><title>%s</title></circle>", x, y, title);
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        int every = Math.max(1, path.curve().size() / MOST_ROWS);
        for (int i = 0; i < path.curve().size(); i += every) {
            MemoryPath.Point point = path.curve().get(i);
            rows.add(List.of(
                    Cell.text(DateForm.DAY.say(LocalDate.ofEpochDay((long) point.day()))),
                    new Cell.Percent(point.chance())));
        }
        return rows;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
