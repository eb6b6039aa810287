package org.scostudy.progress.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.progress.cards.LearnerWays;
import org.scostudy.progress.chart.Heatmap;
import org.scostudy.progress.chart.YearPanel;
import org.scostudy.progress.statistics.TimeRange;

/** What a learner did, how well it was remembered, what lies ahead. {@code ?range=quarter} says how far one looks. */
@Route("progress")
@PermitAll
@StyleSheet("context://progress/progress.css")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RANGE = "range";

    private final CurrentLearner current;
    private final Reporting reporting;

    ProgressView(CurrentLearner current, Reporting reporting) {
        this.current = current;
        this.reporting = reporting;
        addClassName("progress-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Learner learner = current.require();
        TimeRange range = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RANGE)
                .flatMap(TimeRange::of)
                .orElse(TimeRange.MONTH);
        ProgressReport report = reporting.of(learner, range);
        H1 title = new H1(getTranslation("progress.page"));
        title.addClassName("sco-page-title");
        removeAll();
        add(title, new LearnerWays("progress"));
        if (report.later() > 0) {
            add(later(report.later()));
        }
        if (report.isEmpty()) {
            add(empty());
            return;
        }
        add(
                new NumbersPanel(report),
                ranges(range),
                new ActivityPanel(report),
                new RetentionPanel(report),
                new AheadPanel(report),
                new MemoriesPanel(report),
                new PartsPanel(report.parts()),
                year(report));
    }

    private Component later(int answers) {
        Paragraph note = new Paragraph(getTranslation("progress.page.later", answers));
        note.addClassNames("sco-note", "sco-note-caution");
        return note;
    }

    private Component empty() {
        Anchor start = new Anchor("study", getTranslation("progress.page.empty.start"));
        start.addClassNames("sco-button", "sco-button-primary");
        Div empty = new Div(new Paragraph(getTranslation("progress.page.empty")), start);
        empty.addClassName("sco-empty");
        return empty;
    }

    private Component ranges(TimeRange shown) {
        Nav ranges = new Nav();
        ranges.addClassNames("sco-ways", "progress-ranges");
        ranges.setAriaLabel(getTranslation("progress.range"));
        for (TimeRange range : TimeRange.values()) {
            Anchor link = new Anchor("progress?" + RANGE + "=" + range.word(), getTranslation(key(range)));
            link.getElement().setAttribute("data-test", "range-" + range.word());
            if (range == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            ranges.add(link);
        }
        return ranges;
    }

    private static String key(TimeRange range) {
        return "progress.range." + range.word();
    }

    private static Component year(ProgressReport report) {
        Map<java.time.LocalDate, Integer> answers =
                new java.util.HashMap<>(report.days().answers());
        answers.keySet().removeIf(day -> day.isBefore(Heatmap.firstDay(report.today())) || day.isAfter(report.today()));
        return new YearPanel(report.today(), answers);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("progress.page"));
    }
}
