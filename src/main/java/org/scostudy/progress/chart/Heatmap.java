package org.scostudy.progress.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.BiFunction;

/** Draws a year of studying: a column per week, a square per day, darker with more answers. */
public final class Heatmap {

    private static final int WEEKS = 53;

    private final LocalDate today;
    private final Map<LocalDate, Integer> answers;
    private final BiFunction<LocalDate, Integer, String> caption;

    /** @param caption says a day and its answers in words */
    Heatmap(LocalDate today, Map<LocalDate, Integer> answers, BiFunction<LocalDate, Integer, String> caption) {
        this.today = today;
        this.answers = answers;
        this.caption = caption;
    }

    /** The first day that is drawn. */
    public static LocalDate firstDay(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    /** One string instead of 371 components: the page would otherwise keep each of them in memory. */
    String html(String label) {
        StringBuilder html = new StringBuilder(40_000);
        html.append("<div class=\"sco-heatmap\" role=\"img\" aria-label=\"%s\">".formatted(DrawnText.escape(label)));
        LocalDate monday = firstDay(today);
        for (int week = 0; week < WEEKS; week++, monday = monday.plusWeeks(1)) {
            html.append("<div class=\"sco-heatmap-week\">");
            for (int day = 0; day < 7; day++) {
                cell(html, monday.plusDays(day));
            }
            html.append("</div>");
        }
        return html.append("</div>").toString();
    }

    private void cell(StringBuilder html, LocalDate date) {
        int count = answers.getOrDefault(date, 0);
        String state = date.isAfter(today) ? " is-later" : date.equals(today) ? " is-today" : "";
        html.append("<span class=\"sco-heatmap-cell%s\" data-level=\"%d\" title=\"%s\"></span>"
                .formatted(state, level(count), DrawnText.escape(caption.apply(date, count))));
    }

    /** 0 for none to 4 for a day of sixty answers and more. */
    static int level(int count) {
        if (count == 0) {
            return 0;
        }
        return count < 10 ? 1 : count < 25 ? 2 : count < 60 ? 3 : 4;
    }
}
