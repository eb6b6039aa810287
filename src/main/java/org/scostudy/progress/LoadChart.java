package org.scostudy.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.scostudy.language.DateForm;
import org.scostudy.progress.chart.DrawnText;

/** Draws how many cards come up on each of the coming days. */
final class LoadChart {

    private LoadChart() {}

    /** @param caption says a day and its cards in words */
    static String html(LocalDate today, List<Integer> load, BiFunction<LocalDate, Integer, String> caption) {
        int most = Math.max(1, load.stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder html = new StringBuilder("<ol class=\"sco-load\">");
        for (int i = 0; i < load.size(); i++) {
            day(html, today.plusDays(i), load.get(i), i == 0, most, caption);
        }
        return html.append("</ol>").toString();
    }

    private static void day(
            StringBuilder html,
            LocalDate date,
            int cards,
            boolean isToday,
            int most,
            BiFunction<LocalDate, Integer, String> caption) {
        html.append("""
                <li class="sco-load-day%s" style="--share:%s" title="%s"><span class="sco-load-count">%s</span>\
                <span class="sco-load-bar"></span><span class="sco-load-label">%s</span></li>""".formatted(
                        isToday ? " is-today" : "",
                        String.format(Locale.ROOT, "%.3f", (double) cards / most),
                        DrawnText.escape(caption.apply(date, cards)),
                        cards == 0 ? "" : String.valueOf(cards),
                        DateForm.WEEKDAY.say(date)));
    }
}
