package org.scostudy.classroom.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scostudy.language.DateForm;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.progress.chart.Plot;

/** A learner's own study, if it is shared. */
class StudyPanel extends Section {

    private static final int WEEK = 7;
    private static final int DAYS = 4 * WEEK;

    /**
     * @param today the last day that is shown
     * @param titles of sections by id
     */
    StudyPanel(Optional<SharedStudy.Shared> seen, LocalDate today, Map<String, String> titles) {
        addClassName("sco-panel");
        H2 title = new H2(getTranslation("classroom.study"));
        title.addClassName("sco-panel-title");
        add(title);
        if (seen.isEmpty()) {
            Paragraph secret = new Paragraph(getTranslation("classroom.study.private"));
            secret.addClassName("sco-soft");
            add(secret);
            return;
        }
        SharedStudy.Shared study = seen.get();
        add(new Paragraph(getTranslation("classroom.study.shared", study.cardsMet(), study.streak())));
        study.exam().ifPresent(exam -> add(new Paragraph(said(exam))));
        add(days(lately(study.answersPerDay(), today)), known(study.recallBySection(), titles));
    }

    private String said(SharedStudy.ExamSeen exam) {
        String day = DateForm.DAY.say(exam.day());
        return exam.outlook()
                .map(outlook -> getTranslation(
                        "classroom.study.exam",
                        day,
                        percent(outlook.expected().expected()),
                        percent(outlook.expected().low()),
                        percent(outlook.expected().high()),
                        outlook.cards(),
                        outlook.minutesADay(),
                        outlook.wanted()))
                .orElseGet(() -> getTranslation("classroom.study.exam.declined", day));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /** The last four weeks, with the days on which nothing was done. */
    private static Map<LocalDate, Integer> lately(Map<LocalDate, Integer> answers, LocalDate today) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        today.minusDays(DAYS - 1L)
                .datesUntil(today.plusDays(1))
                .forEach(day -> days.put(day, answers.getOrDefault(day, 0)));
        return days;
    }

    private Plot days(Map<LocalDate, Integer> answers) {
        int most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = answers.values().stream().mapToInt(Integer::intValue).sum();
        double step = (double) (Plot.RIGHT - Plot.LEFT) / answers.size();
        StringBuilder shapes = new StringBuilder();
        PlainRows table = new PlainRows(
                getTranslation("classroom.study.days"),
                List.of(getTranslation("classroom.study.day"), getTranslation("classroom.study.answers")));
        int place = 0;
        for (Map.Entry<LocalDate, Integer> day : answers.entrySet()) {
            double left = Plot.LEFT + place * step;
            double height = most == 0 ? 0 : (double) day.getValue() / most;
            shapes.append(Plot.bar("plot-bar", left + 1, Plot.y(height), step - 2));
            if (place % WEEK == 0) {
                shapes.append(Plot.words(
                        "plot-tick", left + step / 2, Plot.BOTTOM + 18, DateForm.SHORT_DAY.say(day.getKey())));
            }
            table.row(
                    PlainRows.words(DateForm.SHORT_DAY.say(day.getKey())),
                    PlainRows.words(String.valueOf(day.getValue())));
            place++;
        }
        shapes.append(Plot.line("plot-axis", Plot.LEFT, Plot.BOTTOM, Plot.RIGHT, Plot.BOTTOM))
                .append(Plot.words("plot-tick plot-tick-y", Plot.LEFT - 6, Plot.TOP + 4, String.valueOf(most)));
        return new Plot(
                getTranslation("classroom.study.days"),
                getTranslation("classroom.study.days.said", all),
                shapes.toString(),
                table);
    }

    private PlainRows known(Map<String, Double> known, Map<String, String> titles) {
        PlainRows table = new PlainRows(
                getTranslation("classroom.study.known"),
                List.of(getTranslation("quiz.builder.sections"), getTranslation("classroom.study.known")));
        known.forEach((section, share) -> {
            Span bar = new Span();
            bar.addClassNames("item-bar", "is-key");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", String.valueOf(share));
            Div shown = new Div(bar, new Span(getTranslation("classroom.percent", share)));
            shown.addClassName("item-chosen");
            table.row(PlainRows.words(titles.getOrDefault(section, section)), shown);
        });
        return table;
    }
}
