package org.scostudy.progress.overview;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.Histogram;

/** How the memories of the cards are spread. */
class MemoriesPanel extends ChartPanel {

    MemoriesPanel(ProgressReport report) {
        super("progress.memories");
        ProgressReport.Memories memories = report.memories();
        plot(days("intervals", memories.intervals()));
        plot(days("stability", memories.stability()));
        plot(spread("difficulty", memories.difficulty(), "progress.from-to.numbers"));
        plot(spread("retrievability", memories.retrievability(), "progress.from-to"));
    }

    private Plot days(String name, Histogram histogram) {
        return drawn(
                name,
                histogram,
                bin -> Double.isInfinite(histogram.edges()[bin + 1])
                        ? text("progress.days.more", histogram.edges()[bin])
                        : bin == 0
                                ? text("progress.days.less")
                                : text(
                                        "progress.days",
                                        histogram.edges()[bin],
                                        histogram.edges()[bin + 1] - 1),
                bin -> text("progress.number", histogram.edges()[bin]));
    }

    private Plot spread(String name, Histogram histogram, String key) {
        return drawn(
                name,
                histogram,
                bin -> text(key, histogram.edges()[bin], histogram.edges()[bin + 1]),
                bin -> text(key + ".label", histogram.edges()[bin]));
    }

    private Plot drawn(String name, Histogram histogram, IntFunction<String> names, IntFunction<String> labels) {
        int bins = histogram.counts().length;
        String key = "progress.spread." + name;
        String cards = text("progress.column.cards");
        return bars(
                name,
                text(key),
                histogram.total() == 0
                        ? text("progress.spread.none")
                        : text(key + ".said", histogram.total(), histogram.median()),
                new Axis(
                        text(key),
                        IntStream.range(0, bins).mapToObj(names).toList(),
                        IntStream.range(0, bins).mapToObj(labels).toList()),
                cards,
                cards,
                Arrays.stream(histogram.counts()).asDoubleStream().toArray());
    }
}
