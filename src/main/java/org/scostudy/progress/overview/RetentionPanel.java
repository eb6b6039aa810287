package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scostudy.progress.chart.Bars;
import org.scostudy.progress.chart.DrawnText;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.chart.Scale;
import org.scostudy.progress.chart.SheetTable;
import org.scostudy.progress.statistics.Calibration;
import org.scostudy.progress.statistics.CardAge;
import org.scostudy.progress.statistics.Recalled;
import org.scostudy.progress.statistics.Retention;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** How well it was remembered: by the age of the cards, and beside what was foretold. */
class RetentionPanel extends ChartPanel {

    /** Fewer say little, and it is said so. */
    private static final int ENOUGH = 50;

    private static final double TENTH = 0.1;

    RetentionPanel(ProgressReport report) {
        super("progress.remembered");
        plot(retention(report));
        plot(periods(report.retention()));
        plot(calibration(report.summary().calibration()));
    }

    private Div periods(Retention retention) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Retention.Period period : Retention.Period.values()) {
            Recalled all = retention.in(period);
            rows.add(List.of(
                    Cell.text(text("progress.period." + period.name().toLowerCase(Locale.ROOT))),
                    ShareCell.of(retention.in(period, CardAge.YOUNG)),
                    ShareCell.of(retention.in(period, CardAge.MATURE)),
                    ShareCell.of(all),
                    new Cell.Number(all.reviews())));
        }
        Div table = table(
                text("progress.periods"),
                text("progress.periods.said"),
                new SheetTable(Sheet.of(
                        "periods",
                        List.of(
                                text("progress.column.time"),
                                text("progress.age.young.short"),
                                text("progress.age.mature.short"),
                                text("progress.column.all"),
                                text("progress.column.reviews")),
                        rows)));
        table.addClassName("class-narrow");
        table.setId("periods");
        return table;
    }

    private Plot retention(ProgressReport report) {
        Recalled young = report.summary().retention(CardAge.YOUNG);
        Recalled mature = report.summary().retention(CardAge.MATURE);
        Recalled all = young.plus(mature).plus(report.summary().retention(CardAge.LEARNING));
        List<Recalled> each = List.of(young, mature, all);
        List<String> names =
                List.of(text("progress.age.young"), text("progress.age.mature"), text("progress.column.all"));
        List<String> labels = List.of(
                told("progress.age.young.short", young),
                told("progress.age.mature.short", mature),
                told("progress.column.all", all));
        List<Bars.Pieces> pieces = List.of(new Bars.Pieces(
                "plot-bar",
                text("progress.column.remembered"),
                each.stream().mapToDouble(Recalled::share).toArray()));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Recalled reviews = each.get(i);
            rows.add(List.of(
                    Cell.text(names.get(i)),
                    new Cell.Number(reviews.reviews()),
                    new Cell.Number(reviews.recalled()),
                    ShareCell.of(reviews)));
        }
        double wanted = Scale.SHARES.y(report.desired());
        return new Plot(
                text("progress.retention"),
                all.any()
                        ? text("progress.retention.said", all.reviews(), all.share(), report.desired()) + " " + few(all)
                        : text("progress.retention.none"),
                new Bars(names, labels, pieces, Scale.SHARES, this::percent).shapes()
                        + Plot.line("plot-mean", Plot.LEFT, wanted, Plot.RIGHT, wanted),
                Sheet.of(
                        "retention",
                        List.of(
                                text("progress.column.cards"),
                                text("progress.column.reviews"),
                                text("progress.column.recalled"),
                                text("progress.column.remembered")),
                        rows));
    }

    private String told(String key, Recalled reviews) {
        return reviews.any() ? text(key) + " " + percent(reviews.share()) : text(key);
    }

    private String few(Recalled reviews) {
        return reviews.reviews() < ENOUGH ? text("progress.few") : "";
    }

    private Plot calibration(Calibration calibration) {
        double from = calibration.bins().isEmpty()
                ? 0
                : Math.floor(calibration.bins().stream()
                                                .mapToDouble(bin -> Math.min(
                                                        bin.from(),
                                                        bin.reviews().share()))
                                                .min()
                                                .orElse(0)
                                        / TENTH
                                + 1e-9)
                        * TENTH;
        Axes axes = new Axes(from);
        StringBuilder shapes = new StringBuilder(axes.shapes());
        List<List<Cell>> rows = new ArrayList<>();
        int most = calibration.bins().stream()
                .mapToInt(bin -> bin.reviews().reviews())
                .max()
                .orElse(1);
        for (Calibration.Bin bin : calibration.bins()) {
            shapes.append(Plot.shape(
                    "<circle class='plot-dot' cx='%.1f' cy='%.1f' r='%.1f'><title>%s</title></circle>",
                    axes.x(bin.foretold()),
                    axes.y(bin.reviews().share()),
                    3 + 7 * Math.sqrt((double) bin.reviews().reviews() / most),
                    DrawnText.escape(text(
                            "progress.calibration.dot",
                            bin.foretold(),
                            bin.reviews().share(),
                            bin.reviews().reviews()))));
            rows.add(List.of(
                    Cell.text(text("progress.from-to", bin.from(), bin.to())),
                    new Cell.Percent(bin.foretold()),
                    ShareCell.of(bin.reviews()),
                    new Cell.Number(bin.reviews().reviews())));
        }
        return new Plot(
                text("progress.calibration"),
                calibration.reviews().any()
                        ? text(
                                        "progress.calibration.said",
                                        calibration.foretold(),
                                        calibration.reviews().share())
                                + " "
                                + few(calibration.reviews())
                        : text("progress.retention.none"),
                shapes.toString(),
                Sheet.of(
                        "calibration",
                        List.of(
                                text("progress.column.chance"),
                                text("progress.column.foretold"),
                                text("progress.column.remembered"),
                                text("progress.column.reviews")),
                        rows));
    }

    /** Foretold to the right, remembered upwards, with the line on which both are the same. */
    private final class Axes {

        private static final int LINES = 4;

        private final double from;

        Axes(double from) {
            this.from = Math.min(from, 1 - TENTH);
        }

        double x(double share) {
            return Plot.x((share - from) / (1 - from));
        }

        double y(double share) {
            return Plot.y((share - from) / (1 - from));
        }

        String shapes() {
            StringBuilder shapes = new StringBuilder();
            for (int i = 0; i <= LINES; i++) {
                double share = from + i * (1 - from) / LINES;
                shapes.append(Plot.line("plot-grid", Plot.LEFT, y(share), Plot.RIGHT, y(share)))
                        .append(Plot.words("plot-tick plot-tick-y", Plot.LEFT - 6, y(share) + 4, percent(share)))
                        .append(Plot.words("plot-tick", x(share), Plot.BOTTOM + 18, percent(share)));
            }
            return shapes.append(Plot.line("plot-mean", x(from), y(from), x(1), y(1)))
                    .append(Plot.words(
                            "plot-label",
                            (Plot.LEFT + Plot.RIGHT) / 2.0,
                            Plot.HEIGHT - 6,
                            text("progress.calibration.x")))
                    .toString();
        }
    }
}
