package org.scostudy.classroom.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.analysis.AnalysedItem.Role;

/** Turns numbers into advice, the gravest first, and keeps silent where too few answers say anything. */
final class Advising {

    private static final int FEWEST = 10;
    private static final double VERY_EASY = 0.95;
    private static final double VERY_HARD = 0.25;

    /** Under .20 an item is poor, to be rejected or improved (Ebel and Frisbie 1991). */
    private static final double LITTLE = 0.20;

    private Advising() {}

    static List<Advice> on(
            int answers,
            double facility,
            @Nullable Double discrimination,
            @Nullable Double itemRest,
            List<OptionUse> options) {
        List<Advice> advice = new ArrayList<>();
        if (answers < FEWEST) {
            return advice;
        }
        boolean negative = (discrimination != null && discrimination < 0) || (itemRest != null && itemRest < -0.05);
        if (negative) {
            advice.add(new Advice.CheckTheKey());
        }
        double ofKey = options.stream()
                .filter(use -> use.role() == Role.KEY && use.chosen() > 0)
                .mapToDouble(OptionUse::meanOfChoosers)
                .max()
                .orElse(1);
        for (OptionUse use : options) {
            if (use.role() == Role.DISTRACTOR && use.functional() && use.meanOfChoosers() > ofKey) {
                advice.add(new Advice.SecondKey(use.option()));
            }
        }
        if (facility > VERY_EASY) {
            advice.add(new Advice.VeryEasy());
        } else if (facility < VERY_HARD) {
            advice.add(new Advice.VeryHard());
        } else if (!negative && discrimination != null && discrimination < LITTLE) {
            advice.add(new Advice.SeparatesLittle());
        }
        for (OptionUse use : options) {
            if (!use.functional()) {
                advice.add(new Advice.ReplaceDistractor(use.option(), use.chosen()));
            }
        }
        return advice;
    }
}
