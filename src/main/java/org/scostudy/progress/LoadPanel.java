package org.scostudy.progress;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.scostudy.language.DateForm;

/** The coming two weeks. */
class LoadPanel extends Section {

    static final int DAYS_AHEAD = 14;

    LoadPanel(LocalDate today, List<Integer> load) {
        addClassName("sco-panel");
        H2 title = new H2(getTranslation("progress.load"));
        title.addClassName("sco-panel-title");
        add(title);
        int total = load.stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            Div empty = new Div(new Paragraph(getTranslation("progress.load.empty")));
            empty.addClassName("sco-empty");
            add(empty);
            return;
        }
        Paragraph summary = new Paragraph(getTranslation("progress.load.summary", total, load.getFirst()));
        summary.addClassName("sco-soft");
        add(
                summary,
                new Html(LoadChart.html(
                        today,
                        load,
                        (date, cards) -> getTranslation("progress.load.day", DateForm.WHOLE_DAY.say(date), cards))));
    }
}
