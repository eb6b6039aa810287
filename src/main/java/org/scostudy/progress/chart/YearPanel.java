package org.scostudy.progress.chart;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.scostudy.language.DateForm;

/** The past year, a tile for each day. */
public class YearPanel extends Section {

    public YearPanel(LocalDate today, Map<LocalDate, Integer> answers) {
        addClassName("sco-panel");
        H2 title = new H2(getTranslation("progress.year"));
        title.addClassName("sco-panel-title");
        int total = answers.values().stream().mapToInt(Integer::intValue).sum();
        String label = total == 0
                ? getTranslation("progress.year.empty")
                : getTranslation("progress.year.summary", total, answers.size());
        Paragraph summary = new Paragraph(label);
        summary.addClassName("sco-soft");
        Heatmap heatmap = new Heatmap(
                today,
                answers,
                (date, count) -> getTranslation("progress.year.day", DateForm.WHOLE_DAY.say(date), count));
        add(title, summary, new Html(heatmap.html(label)), legend());
    }

    private Div legend() {
        Div legend = new Div(new Span(getTranslation("progress.year.less")));
        legend.addClassName("sco-heatmap-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (int level = 0; level <= 4; level++) {
            Span cell = new Span();
            cell.addClassName("sco-heatmap-cell");
            cell.getElement().setAttribute("data-level", String.valueOf(level));
            legend.add(cell);
        }
        legend.add(new Span(getTranslation("progress.year.more")));
        return legend;
    }
}
