package org.scostudy.progress.chart;

import java.util.function.DoubleFunction;

/**
 * The scale beside a drawing, in steps that one can count by.
 *
 * @param top the greatest value, above 0
 * @param step from line to line
 */
public record Scale(double from, double top, double step) {

    private static final int MOST_STEPS = 4;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /** From 0 in whole steps. */
    public static Scale upTo(double highest) {
        double least = Math.max(1, highest) / MOST_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double nice : NICE) {
            double step = Math.max(1, nice * power);
            if (step * MOST_STEPS >= highest && step == Math.rint(step)) {
                return new Scale(0, Math.max(step, step * Math.ceil(highest / step)), step);
            }
        }
        throw new IllegalArgumentException("no scale up to " + highest);
    }

    /** Shares in steps of a quarter. */
    public static final Scale SHARES = new Scale(0, 1, 0.25);

    /** Where a value stands in a {@link Plot}. */
    public double y(double value) {
        return Plot.y((value - from) / (top - from));
    }

    /** Its lines and what they stand for. */
    public String shapes(DoubleFunction<String> amount) {
        StringBuilder shapes = new StringBuilder();
        for (double value = from; value <= top + step / 1000; value += step) {
            shapes.append(Plot.line("plot-grid", Plot.LEFT, y(value), Plot.RIGHT, y(value)))
                    .append(Plot.words("plot-tick plot-tick-y", Plot.LEFT - 6, y(value) + 4, amount.apply(value)));
        }
        return shapes.toString();
    }
}
