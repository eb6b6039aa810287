package org.scostudy.progress;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Draws how many cards come up on each of the coming days. */
final class LoadChart {

    private static final int BAR = 22;
    private static final int PITCH = 32;
    private static final int HEIGHT = 110;
    private static final int TOP = 18;

    private LoadChart() {}

    /** @param caption says a day and its cards in words */
    static String svg(
            LocalDate today, List<Integer> load, String label, BiFunction<LocalDate, Integer, String> caption) {
        int width = load.size() * PITCH;
        int most = Math.max(1, load.stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"sco-load\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">"
                .formatted(width, TOP + HEIGHT + 22, Markup.escape(label)));
        for (int i = 0; i < load.size(); i++) {
            bar(svg, today.plusDays(i), load.get(i), i, most, caption);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(
            StringBuilder svg,
            LocalDate date,
            int cards,
            int index,
            int most,
            BiFunction<LocalDate, Integer, String> caption) {
        int x = index * PITCH + (PITCH - BAR) / 2;
        int middle = index * PITCH + PITCH / 2;
        int height = cards == 0 ? 2 : Math.max(6, HEIGHT * cards / most);
        int top = TOP + HEIGHT - height;
        svg.append("<g%s><title>%s</title>"
                .formatted(index == 0 ? " data-today" : "", Markup.escape(caption.apply(date, cards))));
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"%s/>"
                .formatted(x, top, BAR, height, cards == 0 ? " data-empty" : ""));
        if (cards > 0) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" class=\"value\">%d</text>"
                    .formatted(middle, top - 5, cards));
        }
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text></g>"
                .formatted(
                        middle,
                        TOP + HEIGHT + 15,
                        date.getDayOfWeek()
                                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .substring(0, 2)));
    }
}
