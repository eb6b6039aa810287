package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.language.DateForm;
import org.scostudy.progress.cards.CardAddress;
import org.scostudy.progress.chart.Bars;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.DueForecast;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

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
        double[] due = Arrays.stream(forecast.due()).asDoubleStream().toArray();
        List<Bars.Pieces> pieces = List.of(new Bars.Pieces("plot-bar", text("progress.column.cards"), due));
        List<String> names = names(forecast.groups());
        return new Plot(
                text("progress.forecast"),
                text("progress.forecast.said", forecast.total(), days, forecast.overdue())
                        + (forecast.later() > 0 ? " " + text("progress.forecast.later", forecast.later()) : ""),
                new Bars(names, labels(forecast.groups()), pieces, Bars.scale(pieces), this::amount).shapes(),
                Sheet.of(
                        "forecast",
                        List.of(text("progress.column.time"), text("progress.column.due")),
                        IntStream.range(0, due.length)
                                .mapToObj(group ->
                                        List.<Cell>of(Cell.text(names.get(group)), new Cell.Number(due[group])))
                                .toList()));
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
        Paragraph said = new Paragraph(text("progress.risks.said"));
        said.addClassName("sco-soft");
        H3 title = new H3(text("progress.risks"));
        Div list = new Div(title, said, table);
        list.addClassName("plot");
        plot(list);
    }
}
