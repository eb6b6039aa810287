package org.scostudy.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Draws a year of studying: a column per week, a square per day, darker with more answers. */
final class Heatmap {

    private static final int CELL = 11;
    private static final int PITCH = 14;
    private static final int WEEKS = 53;
    private static final int LEFT = 30;
    private static final int TOP = 18;

    private final LocalDate today;
    private final Map<LocalDate, Integer> answers;
    private final BiFunction<LocalDate, Integer, String> caption;

    /** @param caption says a day and its answers in words */
    Heatmap(LocalDate today, Map<LocalDate, Integer> answers, BiFunction<LocalDate, Integer, String> caption) {
        this.today = today;
        this.answers = answers;
        this.caption = caption;
    }

    static LocalDate firstDay(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    String svg(String label) {
        int width = LEFT + WEEKS * PITCH;
        int height = TOP + 7 * PITCH;
        StringBuilder svg = new StringBuilder(40_000);
        svg.append(
                "<svg class=\"sco-heatmap\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-label=\"%s\">"
                        .formatted(width, height, width, height, Markup.escape(label)));
        weekdays(svg);
        LocalDate monday = firstDay(today);
        for (int week = 0; week < WEEKS; week++, monday = monday.plusWeeks(1)) {
            month(svg, monday, week);
            for (int day = 0; day < 7; day++) {
                LocalDate date = monday.plusDays(day);
                if (!date.isAfter(today)) {
                    cell(svg, date, LEFT + week * PITCH, TOP + day * PITCH);
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void weekdays(StringBuilder svg) {
        for (DayOfWeek day : new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY}) {
            int y = TOP + (day.getValue() - 1) * PITCH + CELL - 2;
            svg.append("<text x=\"0\" y=\"%d\">%s</text>"
                    .formatted(y, day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
    }

    private static void month(StringBuilder svg, LocalDate monday, int week) {
        boolean begins = monday.getDayOfMonth() <= 7 && week < WEEKS - 1;
        if (begins) {
            svg.append("<text x=\"%d\" y=\"10\">%s</text>"
                    .formatted(LEFT + week * PITCH, monday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
    }

    private void cell(StringBuilder svg, LocalDate date, int x, int y) {
        int count = answers.getOrDefault(date, 0);
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" data-level=\"%d\"%s><title>%s</title></rect>"
                        .formatted(
                                x,
                                y,
                                CELL,
                                CELL,
                                level(count),
                                date.equals(today) ? " data-today" : "",
                                Markup.escape(caption.apply(date, count))));
    }

    private static int level(int count) {
        if (count == 0) {
            return 0;
        }
        return count < 10 ? 1 : count < 25 ? 2 : count < 60 ? 3 : 4;
    }
}
