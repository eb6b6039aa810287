package org.scostudy.progress.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/** Bars side by side, each of one piece or of several that stand on each other, with a scale beside them. */
public final class Bars {

    private static final int MOST_LABELS = 6;
    private static final double WIDEST_GAP = 4;
    private static final double WIDEST_BAR = 72;

    /** So many at most have room for what they stand for above them. */
    private static final int MOST_TOLD = 12;

    /**
     * One piece of each bar.
     *
     * @param look its style
     */
    public record Pieces(String look, String name, double[] heights) {}

    private final List<String> names;
    private final List<String> labels;
    private final List<Pieces> pieces;
    private final Scale scale;
    private final DoubleFunction<String> amount;

    /**
     * @param names of the bars, for who points at them
     * @param labels what stands under them, where there is room
     * @param amount says how much a height is
     */
    public Bars(
            List<String> names, List<String> labels, List<Pieces> pieces, Scale scale, DoubleFunction<String> amount) {
        this.names = names;
        this.labels = labels;
        this.pieces = pieces;
        this.scale = scale;
        this.amount = amount;
    }

    /** A scale that the highest bar just fits on. */
    public static Scale scale(List<Pieces> pieces) {
        double highest = 0;
        int bars = pieces.isEmpty() ? 0 : pieces.getFirst().heights().length;
        for (int bar = 0; bar < bars; bar++) {
            double height = 0;
            for (Pieces piece : pieces) {
                height += piece.heights()[bar];
            }
            highest = Math.max(highest, height);
        }
        return Scale.upTo(highest);
    }

    /** The shapes, for {@link Plot}. */
    public String shapes() {
        StringBuilder shapes = new StringBuilder(scale.shapes(amount));
        double step = (double) (Plot.RIGHT - Plot.LEFT) / Math.max(1, names.size());
        double gap = Math.min(WIDEST_GAP, step / 5);
        int every = (labels.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int bar = 0; bar < names.size(); bar++) {
            double left = Plot.LEFT + bar * step;
            double width = Math.min(WIDEST_BAR, step - gap);
            bar(shapes, bar, left + (step - width) / 2, width);
            double height = pieces.getFirst().heights()[bar];
            if (pieces.size() == 1 && names.size() <= MOST_TOLD && height > 0 && !scale.equals(Scale.SHARES)) {
                shapes.append(Plot.words("plot-count", left + step / 2, scale.y(height) - 4, amount.apply(height)));
            }
            if (bar % every == 0) {
                shapes.append(Plot.words("plot-tick", left + step / 2, Plot.BOTTOM + 18, labels.get(bar)));
            }
        }
        return shapes.append(Plot.line("plot-axis", Plot.LEFT, Plot.BOTTOM, Plot.RIGHT, Plot.BOTTOM))
                .toString();
    }

    private void bar(StringBuilder shapes, int bar, double left, double width) {
        double foot = 0;
        for (Pieces piece : pieces) {
            double height = piece.heights()[bar];
            if (height <= 0) {
                continue;
            }
            double top = scale.y(foot + height);
            shapes.append(Plot.shape(
                    "<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'><title>%s</title></rect>",
                    piece.look(), left, top, width, scale.y(foot) - top, DrawnText.escape(said(bar, piece))));
            foot += height;
        }
    }

    private String said(int bar, Pieces piece) {
        String height = amount.apply(piece.heights()[bar]);
        return pieces.size() == 1
                ? names.get(bar) + ": " + height
                : names.get(bar) + ", " + piece.name() + ": " + height;
    }
}
