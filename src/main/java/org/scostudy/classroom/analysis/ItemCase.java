package org.scostudy.classroom.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.analysis.AnalysedItem.Option;
import org.scostudy.classroom.analysis.AnalysedItem.Role;

/** One item with the answers that it got. */
final class ItemCase {

    private static final int FEWEST_FOR_GROUPS = 4;
    private static final double FUNCTIONAL_FROM = 0.05;

    private record Met(AnalysedAttempt sitting, Answered answer) {
        double rest() {
            return sitting.total() - answer.share();
        }

        double meanOfRest() {
            int others = sitting.answers().size() - 1;
            return others < 1 ? 0 : rest() / others;
        }
    }

    private final AnalysedItem item;
    private final ExtremeGroups groups;
    private final List<Met> met = new ArrayList<>();

    ItemCase(AnalysedItem item, List<AnalysedAttempt> sittings, ExtremeGroups groups) {
        this.item = item;
        this.groups = groups;
        sittings.forEach(sitting -> sitting.answerTo(item.id()).ifPresent(answer -> met.add(new Met(sitting, answer))));
    }

    boolean met() {
        return !met.isEmpty();
    }

    ItemStatistics statistics() {
        double facility = met.stream()
                .mapToDouble(each -> each.answer().share())
                .average()
                .orElse(0);
        Double discrimination = discrimination();
        Double itemRest = itemRest();
        List<OptionUse> options = item.options().stream().map(this::use).toList();
        return new ItemStatistics(
                item,
                met.size(),
                facility,
                discrimination,
                itemRest,
                options,
                medianTime(),
                Advising.on(met.size(), facility, discrimination, itemRest, options));
    }

    private @Nullable Double discrimination() {
        if (met.size() < FEWEST_FOR_GROUPS) {
            return null;
        }
        double upper = 0;
        double lower = 0;
        double upperSize = 0;
        double lowerSize = 0;
        for (Met each : met) {
            double inUpper = groups.upper(each.sitting());
            double inLower = groups.lower(each.sitting());
            upper += inUpper * each.answer().share();
            lower += inLower * each.answer().share();
            upperSize += inUpper;
            lowerSize += inLower;
        }
        return upperSize == 0 || lowerSize == 0 ? null : upper / upperSize - lower / lowerSize;
    }

    private @Nullable Double itemRest() {
        Series shares = new Series(
                met.stream().mapToDouble(each -> each.answer().share()).toArray());
        Series rest = new Series(met.stream().mapToDouble(Met::rest).toArray());
        OptionalDouble r = shares.correlationWith(rest);
        return r.isPresent() ? r.getAsDouble() : null;
    }

    private OptionUse use(Option option) {
        List<Met> choosers = met.stream()
                .filter(each -> each.answer().chosen().contains(option.id()))
                .toList();
        double share = (double) choosers.size() / met.size();
        return new OptionUse(
                option.id(),
                option.role(),
                choosers.size(),
                share,
                option.role() == Role.KEY || share >= FUNCTIONAL_FROM,
                choosers.stream().mapToDouble(Met::meanOfRest).average().orElse(0));
    }

    private @Nullable Duration medianTime() {
        List<Duration> times = met.stream()
                .map(each -> each.answer().time())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return null;
        }
        int middle = times.size() / 2;
        return times.size() % 2 == 1
                ? times.get(middle)
                : times.get(middle - 1).plus(times.get(middle)).dividedBy(2);
    }
}
