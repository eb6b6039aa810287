package org.scostudy.classroom.analysis;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.scostudy.progress.chart.PlainRows;

/** The parts of a report on a quiz that are not drawings. */
final class ReportParts {

    private static final double GOOD = 0.7;
    private static final double MODEST = 0.5;
    private static final List<String> FORMULAS =
            List.of("facility", "discrimination", "rest", "distractors", "alpha", "error", "first");

    private ReportParts() {}

    static DescriptionList figures(QuizStatistics quiz) {
        DescriptionList figures = new DescriptionList();
        figures.addClassNames("sco-stats", "class-stats");
        figure(figures, "learners", String.valueOf(quiz.sittings()), "");
        figure(
                figures,
                "mean",
                text("classroom.percent", quiz.meanShare()),
                text("classroom.figure.deviation", quiz.standardDeviation(), quiz.commonItems()));
        Double alpha = quiz.alpha();
        figure(
                figures,
                "alpha",
                alpha == null ? "–" : text("classroom.two", alpha),
                text("classroom.figure.alpha." + word(alpha == null ? Double.NaN : alpha)));
        Double error = quiz.standardError();
        figure(
                figures,
                "error",
                error == null ? "–" : text("classroom.figure.error.value", error),
                error == null ? "" : text("classroom.figure.error.what", quiz.commonItems()));
        return figures;
    }

    private static String word(double alpha) {
        if (Double.isNaN(alpha)) {
            return "unknown";
        }
        if (alpha >= GOOD) {
            return "good";
        }
        return alpha >= MODEST ? "modest" : "low";
    }

    private static void figure(DescriptionList figures, String name, String value, String what) {
        DescriptionList.Term term = new DescriptionList.Term(text("classroom.figure." + name));
        term.addClassName("sco-stat-label");
        DescriptionList.Description shown = new DescriptionList.Description(value);
        shown.addClassName("sco-stat-value");
        Div figure = new Div(term, shown);
        figure.addClassName("sco-stat");
        if (!what.isEmpty()) {
            DescriptionList.Description meaning = new DescriptionList.Description(what);
            meaning.addClassName("class-what");
            figure.add(meaning);
        }
        figures.add(figure);
    }

    /** How far the numbers can be trusted. */
    static Paragraph sample(QuizStatistics quiz) {
        Paragraph note = new Paragraph(
                text("classroom.sample." + quiz.sample().name().toLowerCase(Locale.ROOT), quiz.sittings()));
        note.addClassName("sco-note");
        if (quiz.sample() != SampleSize.ENOUGH) {
            note.addClassName("sco-note-caution");
        }
        return note;
    }

    static PlainRows items(QuizReport report) {
        PlainRows table = new PlainRows(
                text("classroom.items"),
                List.of(
                        text("classroom.column.question"),
                        text("classroom.column.facility"),
                        text("classroom.column.discrimination"),
                        text("classroom.column.rest"),
                        text("classroom.column.time"),
                        text("classroom.column.advice")));
        int number = 0;
        for (ItemStatistics item : report.analysis().items()) {
            number++;
            Anchor stem = new Anchor(
                    "#" + ItemCard.id(number),
                    number + ". " + report.asked(item).stem());
            stem.setRouterIgnore(true);
            Double discrimination = item.discrimination();
            Double rest = item.itemRest();
            Duration time = item.medianTime();
            table.row(
                    stem,
                    PlainRows.words(text("classroom.percent", item.facility())),
                    PlainRows.words(discrimination == null ? "–" : text("classroom.two", discrimination)),
                    PlainRows.words(rest == null ? "–" : text("classroom.two", rest)),
                    PlainRows.words(time == null ? "–" : text("classroom.seconds", time.toSeconds())),
                    PlainRows.words(text("classroom.item.advice", item.advice().size())));
        }
        return table;
    }

    static NativeDetails formulas() {
        UnorderedList list = new UnorderedList();
        FORMULAS.forEach(each -> list.add(new ListItem(text("classroom.formula." + each))));
        list.addClassName("class-formulas");
        NativeDetails formulas = new NativeDetails(text("classroom.formulas"), list);
        formulas.addClassNames("class-past", "sco-panel");
        return formulas;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
