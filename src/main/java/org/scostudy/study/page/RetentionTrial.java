package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scostudy.memory.simulate.Workload;
import org.scostudy.memory.simulate.Workloads;

/** Tries out for half a year what a desired retention costs and brings, with the learner's own memory and limits. */
class RetentionTrial extends Div {

    static final int DAYS = 182;
    private static final int[] TRIED = {70, 75, 80, 85, 90, 93, 95, 97};

    /** What is tried: the deck with the memory of the learner, and how much of it comes in a day. */
    record Ground(Workloads workloads, int percent, int newPerDay, int reviewsPerDay) {}

    private final transient Supplier<Ground> ground;
    private final transient IntConsumer use;
    private final Div result = new Div();

    /** @param use takes the percentage that the learner chooses */
    RetentionTrial(Supplier<Ground> ground, IntConsumer use) {
        this.ground = ground;
        this.use = use;
        setId("retention-trial");
        addClassName("sco-setting");
        Paragraph what = new Paragraph(getTranslation("study.settings.trial.help"));
        what.addClassName("sco-setting-what");
        NativeButton begin = new NativeButton(getTranslation("study.settings.trial"), _ -> show());
        begin.setId("retention-trial-begin");
        begin.addClassName("sco-button");
        Div control = new Div(begin);
        control.addClassName("sco-setting-control");
        result.addClassName("sco-setting-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(what, control, result);
    }

    private void show() {
        Ground now = ground.get();
        List<Workload> tried = IntStream.concat(IntStream.of(TRIED), IntStream.of(now.percent()))
                .distinct()
                .sorted()
                .mapToObj(percent -> now.workloads().at(percent / 100.0, now.newPerDay(), now.reviewsPerDay()))
                .toList();
        Workload cheapest = tried.stream()
                .min(Comparator.comparingDouble(Workload::minutesAnItem))
                .orElseThrow();
        result.removeAll();
        if (cheapest.known() < 1) {
            result.add(new Paragraph(getTranslation("study.settings.trial.nothing")));
            return;
        }
        int percent = percent(cheapest);
        result.add(
                new Paragraph(getTranslation("study.settings.trial.cheapest", percent)), table(tried, now.percent()));
        if (percent != now.percent()) {
            NativeButton take = new NativeButton(getTranslation("study.settings.trial.use", percent), _ -> {
                use.accept(percent);
                show();
            });
            take.setId("retention-trial-use");
            take.addClassName("sco-button");
            result.add(take);
        }
    }

    private Div table(List<Workload> tried, int own) {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("study.settings.trial"));
        NativeTableRow head = new NativeTableRow();
        Stream.of("retention", "minutes", "known")
                .map(column -> new NativeTableHeaderCell(getTranslation("study.settings.trial." + column)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
        for (Workload each : tried) {
            table.getBody().add(row(each, own));
        }
        Div frame = new Div(table);
        frame.addClassName("sco-trial");
        return frame;
    }

    private NativeTableRow row(Workload each, int own) {
        int percent = percent(each);
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                getTranslation(percent == own ? "study.settings.trial.own" : "study.settings.trial.percent", percent));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(
                        getTranslation("study.settings.trial.number", Math.round(10 * each.minutesADay()) / 10.0)),
                new NativeTableCell(getTranslation("study.settings.trial.number", Math.round(each.known()))));
        if (percent == own) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private static int percent(Workload workload) {
        return (int) Math.round(100 * workload.retention());
    }
}
