package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.scostudy.language.DateForm;
import org.scostudy.progress.cards.CardAddress;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.DueForecast;

/** What comes up, and what is likeliest to be forgotten. */
class AheadPanel extends ChartPanel {

    AheadPanel(ProgressReport report) {
        super("progress.ahead");
        plot(forecast(report.forecast(), report.range().daysAhead()));
        if (!report.risks().isEmpty()) {
            risks(report.risks());
        }
    }

    private Plot forecast(DueForecast forecast, int days) {
        return bars(
                "forecast",
                text("progress.forecast"),
                text("progress.forecast.said", forecast.total(), days, forecast.overdue())
                        + (forecast.later() > 0 ? " " + text("progress.forecast.later", forecast.later()) : ""),
                byTime(forecast.groups()),
                text("progress.column.cards"),
                text("progress.column.due"),
                Arrays.stream(forecast.due()).asDoubleStream().toArray());
    }

    private void risks(List<ProgressReport.Risk> risks) {
        PlainRows table = new PlainRows(
                text("progress.risks"),
                List.of(text("progress.column.question"), text("progress.column.chance"), text("progress.column.due")));
        risks.forEach(risk -> table.row(
                new Anchor(CardAddress.of(risk.card()), risk.question()),
                new Span(percent(risk.chance())),
                new Span(DateForm.DAY.say(risk.due(), getLocale()))));
        table.setId("risks");
        plot(table(text("progress.risks"), text("progress.risks.said"), table));
    }
}
