package org.scostudy.progress.overview;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.scostudy.progress.statistics.StudyDays;

/** The few numbers that everybody asks for first. */
class NumbersPanel extends DescriptionList {

    NumbersPanel(ProgressReport report) {
        addClassNames("sco-stats", "progress-stats");
        StudyDays days = report.days();
        stat("progress.streak", days.streak()).addClassName("sco-streak");
        stat("progress.page.longest", days.longest());
        stat("progress.page.days", days.days());
        stat("progress.met", report.memories().met());
        stat("progress.page.young", report.memories().young());
        stat("progress.page.mature", report.memories().mature());
    }

    private Div stat(String key, int number) {
        Term label = new Term(getTranslation(key, number));
        label.addClassName("sco-stat-label");
        Description value = new Description(getTranslation("progress.number", number));
        value.addClassName("sco-stat-value");
        Div stat = new Div(label, value);
        stat.addClassName("sco-stat");
        getElement().appendChild(stat.getElement());
        return stat;
    }
}
