package org.scostudy.classroom.analysis;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.progress.chart.Plot;

/** Drawings of the questions of a quiz: how hard against how well they tell learners apart, and how long they take. */
final class ItemPlots {

    private static final double LOWEST = -0.4;
    private static final double LITTLE = 0.2;
    private static final double HARDEST = 0.25;
    private static final double EASIEST = 0.95;
    private static final int SIDE = 6;

    private ItemPlots() {}

    static Plot map(List<ItemStatistics> items) {
        StringBuilder shapes = new StringBuilder();
        shapes.append(Plot.shape(
                "<rect class='plot-good' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>",
                Plot.x(HARDEST), height(1), Plot.x(EASIEST) - Plot.x(HARDEST), height(LITTLE) - height(1)));
        for (double d : List.of(0.0, LITTLE, 0.6, 1.0)) {
            shapes.append(Plot.line(d == 0 ? "plot-axis" : "plot-grid", Plot.LEFT, height(d), Plot.RIGHT, height(d)))
                    .append(Plot.words("plot-tick plot-tick-y", Plot.LEFT - 6, height(d) + 4, Plot.shape("%.1f", d)));
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            shapes.append(Plot.words("plot-tick", Plot.x(percent / 100.0), Plot.BOTTOM + 18, percent + " %"));
        }
        PlainRows table = new PlainRows(
                text("classroom.plot.map"),
                List.of(
                        text("classroom.column.question"),
                        text("classroom.column.facility"),
                        text("classroom.column.discrimination")));
        int number = 0;
        int drawn = 0;
        for (ItemStatistics item : items) {
            number++;
            Double discrimination = item.discrimination();
            table.row(
                    PlainRows.words(String.valueOf(number)),
                    PlainRows.words(text("classroom.percent", item.facility())),
                    PlainRows.words(discrimination == null ? "–" : text("classroom.two", discrimination)));
            if (discrimination != null) {
                drawn++;
                shapes.append(point(item, discrimination, number));
            }
        }
        shapes.append(Plot.words(
                "plot-label", (Plot.LEFT + Plot.RIGHT) / 2.0, Plot.HEIGHT - 6, text("classroom.plot.map.x")));
        return new Plot(text("classroom.plot.map"), text("classroom.plot.map.said", drawn), shapes.toString(), table);
    }

    /** A triangle where there is advice, a dot where all is well. */
    private static String point(ItemStatistics item, double discrimination, int number) {
        double x = Plot.x(item.facility());
        double y = height(discrimination);
        String mark = item.advice().isEmpty()
                ? Plot.shape("<circle class='plot-dot' cx='%.1f' cy='%.1f' r='5'/>", x, y)
                : Plot.shape(
                        "<path class='plot-warn' d='M%.1f %.1f l%d %d h%d z'/>",
                        x, y - SIDE, SIDE, 2 * SIDE, -2 * SIDE);
        boolean right = x > Plot.RIGHT - 30;
        return mark
                + Plot.words(
                        right ? "plot-name plot-name-left" : "plot-name",
                        right ? x - 9 : x + 9,
                        y + 4,
                        String.valueOf(number));
    }

    private static double height(double discrimination) {
        return Plot.y((Math.max(LOWEST, discrimination) - LOWEST) / (1 - LOWEST));
    }

    static Plot times(List<ItemStatistics> items) {
        long most = items.stream()
                .mapToLong(item -> seconds(item.medianTime()))
                .max()
                .orElse(0);
        long top = Math.max(10, Math.ceilDiv(most, 10) * 10);
        StringBuilder shapes = new StringBuilder();
        for (int part = 0; part <= 2; part++) {
            double share = part / 2.0;
            shapes.append(Plot.line(
                            part == 0 ? "plot-axis" : "plot-grid", Plot.LEFT, Plot.y(share), Plot.RIGHT, Plot.y(share)))
                    .append(Plot.words(
                            "plot-tick plot-tick-y",
                            Plot.LEFT - 6,
                            Plot.y(share) + 4,
                            text("classroom.seconds", top * share)));
        }
        PlainRows table = new PlainRows(
                text("classroom.plot.times"),
                List.of(text("classroom.column.question"), text("classroom.column.time")));
        double step = (double) (Plot.RIGHT - Plot.LEFT) / Math.max(1, items.size());
        int every = Math.ceilDiv(items.size(), 15);
        for (int i = 0; i < items.size(); i++) {
            long seconds = seconds(items.get(i).medianTime());
            double left = Plot.LEFT + i * step;
            shapes.append(Plot.bar("plot-bar", left + step * .15, Plot.y((double) seconds / top), step * .7));
            if (i % every == 0) {
                shapes.append(Plot.words("plot-tick", left + step / 2, Plot.BOTTOM + 18, String.valueOf(i + 1)));
            }
            table.row(PlainRows.words(String.valueOf(i + 1)), PlainRows.words(text("classroom.seconds", seconds)));
        }
        shapes.append(Plot.words(
                "plot-label", (Plot.LEFT + Plot.RIGHT) / 2.0, Plot.HEIGHT - 6, text("classroom.column.question")));
        return new Plot(
                text("classroom.plot.times"), text("classroom.plot.times.said", most), shapes.toString(), table);
    }

    private static long seconds(@Nullable Duration time) {
        return time == null ? 0 : time.toSeconds();
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
