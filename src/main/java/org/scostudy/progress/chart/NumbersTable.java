package org.scostudy.progress.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.scostudy.language.DateForm;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** The numbers of a drawing: one string, for the page would otherwise keep hundreds of components in memory. */
@Tag("div")
final class NumbersTable extends Component {

    NumbersTable(Sheet sheet) {
        addClassName("class-table");
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        sheet.headings()
                .forEach(heading -> html.append("<th scope='col'>")
                        .append(DrawnText.escape(heading))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        sheet.rows().forEach(row -> row(html, sheet.headings(), row));
        getElement().setProperty("innerHTML", html.append("</tbody></table>").toString());
    }

    private void row(StringBuilder html, List<String> headings, List<Cell> row) {
        html.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            html.append(i == 0 ? "<th scope='row'>" : "<td data-heading='" + DrawnText.escape(headings.get(i)) + "'>")
                    .append(DrawnText.escape(text(row.get(i), getLocale())))
                    .append(i == 0 ? "</th>" : "</td>");
        }
        html.append("</tr>");
    }

    private static String text(Cell cell, Locale locale) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Number(var value) -> number(value, locale);
            case Cell.Percent(var share) ->
                NumberFormat.getPercentInstance(locale).format(share);
            case Cell.Moment(var instant) -> DateForm.MOMENT.say(instant, locale);
            case Cell.Empty() -> "–";
        };
    }

    private static String number(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
