package org.scostudy.progress.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.scostudy.memory.Rating;
import org.scostudy.progress.chart.Bars;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.CardAge;
import org.scostudy.progress.statistics.DayGroups;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;

/** What was done: answers and time, hours of the day, answer buttons. */
class ActivityPanel extends ChartPanel {

    private static final int HOURS = 24;
    private static final List<String> LOOKS = List.of("plot-learning", "plot-young", "plot-mature");
    private static final List<String> GRADES = List.of("plot-again", "plot-hard", "plot-well", "plot-easy");

    private final transient RangeSummary summary;
    private final transient List<String> ages;

    ActivityPanel(ProgressReport report) {
        super("progress.activity");
        summary = report.summary();
        ages = List.of(text("progress.age.learning"), text("progress.age.young"), text("progress.age.mature"));
        plot(answers());
        plot(met());
        plot(minutes());
        plot(hours());
        plot(buttons());
    }

    private Plot answers() {
        DayGroups groups = summary.dayGroups();
        List<Bars.Pieces> pieces = new ArrayList<>();
        for (CardAge age : CardAge.values()) {
            pieces.add(new Bars.Pieces(
                    LOOKS.get(age.ordinal()),
                    ages.get(age.ordinal()),
                    IntStream.range(0, groups.size())
                            .mapToDouble(group -> summary.answers(group, age))
                            .toArray()));
        }
        List<String> names = names(groups);
        List<List<Cell>> rows = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(names.get(group))));
            double all = 0;
            for (CardAge age : CardAge.values()) {
                row.add(new Cell.Number(summary.answers(group, age)));
                all += summary.answers(group, age);
            }
            row.add(new Cell.Number(all));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of(text("progress.column.time")));
        headings.addAll(ages);
        headings.add(text("progress.column.all"));
        return new Plot(
                        text("progress.answers"),
                        text("progress.answers.said", summary.answers(), unit(groups)),
                        new Bars(names, labels(groups), pieces, Bars.scale(pieces), this::amount).shapes(),
                        Sheet.of("answers", headings, rows))
                .key(LOOKS, ages);
    }

    private String unit(DayGroups groups) {
        return switch (groups.unit()) {
            case DAYS -> text("progress.unit.days");
            case WEEKS -> text("progress.unit.weeks");
            case MONTHS -> text("progress.unit.months");
            default -> text("progress.unit.years");
        };
    }

    private Plot minutes() {
        return byTime(
                "minutes",
                text("progress.minutes"),
                text("progress.minutes.said", summary.minutes(), perAnswer()),
                summary::minutes);
    }

    private Plot met() {
        return byTime("new", text("progress.new"), text("progress.new.said", summary.met()), summary::met);
    }

    private Plot byTime(String name, String title, String said, IntToDoubleFunction ofGroup) {
        double[] values = IntStream.range(0, summary.dayGroups().size())
                .mapToDouble(ofGroup)
                .toArray();
        return bars(name, title, said, byTime(summary.dayGroups()), title, title, values);
    }

    /** Seconds. */
    private double perAnswer() {
        return summary.answers() == 0 ? 0 : 60 * summary.minutes() / summary.answers();
    }

    private Plot hours() {
        double[] answers =
                IntStream.range(0, HOURS).mapToDouble(summary::answersAt).toArray();
        int busiest = IntStream.range(0, HOURS).reduce(0, (one, other) -> answers[other] > answers[one] ? other : one);
        List<Bars.Pieces> pieces = List.of(new Bars.Pieces("plot-bar", text("progress.column.answers"), answers));
        List<String> names = IntStream.range(0, HOURS)
                .mapToObj(hour -> text("progress.hour", hour, hour + 1))
                .toList();
        List<String> labels =
                IntStream.range(0, HOURS).mapToObj(String::valueOf).toList();
        return new Plot(
                text("progress.hours"),
                text("progress.hours.said", names.get(busiest), (int) answers[busiest]),
                new Bars(names, labels, pieces, Bars.scale(pieces), this::amount).shapes(),
                Sheet.of(
                        "hours",
                        List.of(
                                text("progress.column.hour"),
                                text("progress.column.answers"),
                                text("progress.column.remembered")),
                        IntStream.range(0, HOURS)
                                .mapToObj(hour -> List.<Cell>of(
                                        Cell.text(names.get(hour)),
                                        new Cell.Number(answers[hour]),
                                        ShareCell.of(summary.recalledAt(hour))))
                                .toList()));
    }

    private Plot buttons() {
        List<String> grades = List.of(
                text("study.deck.grade.1"),
                text("study.deck.grade.2"),
                text("study.deck.grade.3"),
                text("study.deck.grade.4"));
        List<Bars.Pieces> pieces = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            double[] counts = new double[CardAge.values().length];
            for (CardAge age : CardAge.values()) {
                counts[age.ordinal()] = summary.graded(age, rating);
            }
            pieces.add(new Bars.Pieces(GRADES.get(rating.ordinal()), grades.get(rating.ordinal()), counts));
        }
        List<String> headings = new ArrayList<>(List.of(text("progress.column.cards")));
        headings.addAll(grades);
        List<List<Cell>> rows = new ArrayList<>();
        for (CardAge age : CardAge.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(ages.get(age.ordinal()))));
            for (Rating rating : Rating.values()) {
                row.add(new Cell.Number(summary.graded(age, rating)));
            }
            rows.add(row);
        }
        return new Plot(
                        text("progress.buttons"),
                        text("progress.buttons.said", share(Rating.AGAIN), share(Rating.EASY)),
                        new Bars(ages, shortAges(), pieces, Bars.scale(pieces), this::amount).shapes(),
                        Sheet.of("buttons", headings, rows))
                .key(GRADES, grades);
    }

    /** Of all answers, 0 to 1. */
    private double share(Rating rating) {
        double all = 0;
        double so = 0;
        for (CardAge age : CardAge.values()) {
            for (Rating each : Rating.values()) {
                all += summary.graded(age, each);
            }
            so += summary.graded(age, rating);
        }
        return all == 0 ? 0 : so / all;
    }
}
