package org.scostudy.classroom.analysis;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.progress.chart.Plot;

/** How many learners reached which share of the points. */
final class ScorePlot {

    private static final int BINS = 10;
    private static final int GAP = 3;

    private ScorePlot() {}

    static Plot of(List<Double> shares, double mean) {
        int[] counts = new int[BINS];
        shares.forEach(share -> counts[Math.min(BINS - 1, (int) (share * BINS + 1e-9))]++);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder shapes = new StringBuilder();
        PlainRows table = new PlainRows(
                text("classroom.plot.scores"), List.of(text("classroom.plot.share"), text("classroom.learners")));
        for (int bin = 0; bin < BINS; bin++) {
            double left = Plot.x((double) bin / BINS);
            double width = Plot.x(1.0 / BINS) - Plot.x(0) - GAP;
            double top = Plot.y((double) counts[bin] / most);
            shapes.append(Plot.bar("plot-bar", left + GAP / 2.0, top, width));
            if (counts[bin] > 0) {
                shapes.append(
                        Plot.words("plot-count", left + width / 2 + GAP / 2.0, top - 4, String.valueOf(counts[bin])));
            }
            if (bin % 2 == 0) {
                shapes.append(Plot.words("plot-tick", left, Plot.BOTTOM + 18, bin * BINS + " %"));
            }
            table.row(
                    PlainRows.words(text("classroom.plot.bin", bin * BINS, (bin + 1) * BINS)),
                    PlainRows.words(String.valueOf(counts[bin])));
        }
        shapes.append(Plot.words("plot-tick", Plot.RIGHT, Plot.BOTTOM + 18, "100 %"))
                .append(Plot.line("plot-axis", Plot.LEFT, Plot.BOTTOM, Plot.RIGHT, Plot.BOTTOM))
                .append(Plot.line("plot-mean", Plot.x(mean), Plot.TOP - 10, Plot.x(mean), Plot.BOTTOM))
                .append(Plot.words(
                        "plot-label", (Plot.LEFT + Plot.RIGHT) / 2.0, Plot.HEIGHT - 6, text("classroom.plot.share")));
        return new Plot(
                text("classroom.plot.scores"),
                text("classroom.plot.scores.said", shares.size(), mean),
                shapes.toString(),
                table);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
