package org.scostudy.quiz.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.paper.Corrected;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.CorrectionTable;
import org.scostudy.quiz.paper.PaperCorrection;
import org.springframework.stereotype.Component;

/** Brings what is known to be faulty on a paper to the attempts at it. */
@Component
public class Corrections {

    private final AttemptLog log;
    private final CorrectionTable table;

    Corrections(AttemptLog log, CorrectionTable table) {
        this.log = log;
        this.table = table;
    }

    /** An attempt with all corrections of its paper that are known when it ends. */
    Attempt apply(long learner, Attempt ended, List<Item> items, Instant now) {
        Long paper = ended.paper();
        List<PaperCorrection> known = paper == null ? List.of() : table.of(paper);
        return known.isEmpty() ? ended : keep(learner, corrected(learner, ended, items, byQuestion(known)), now);
    }

    /** What corrections make of an attempt; nothing is written. */
    public CorrectedAttempt corrected(
            long learner, Attempt ended, List<Item> items, Map<String, List<Correction>> corrections) {
        Progress progress = log.progress(learner, ended);
        Map<Integer, Double> shares = new HashMap<>();
        List<Double> worth = new ArrayList<>(
                IntStream.range(0, ended.size()).mapToObj(ended::worth).toList());
        double points = 0;
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            List<Correction> own = corrections.getOrDefault(item.question(), List.of());
            double share = Corrected.share(
                    item, progress.counted(place).map(AttemptEntry::answer).orElse(null), progress.given(place), own);
            if (share != progress.share(place)) {
                shares.put(place, share);
            }
            if (Corrected.dropped(own)) {
                worth.set(place, 0.0);
            }
            points += share * worth.get(place);
        }
        return new CorrectedAttempt(ended, ended.worth(worth, points), shares);
    }

    /** Needs a transaction. */
    public Attempt keep(long learner, CorrectedAttempt corrected, Instant now) {
        if (!corrected.changed()) {
            return corrected.before();
        }
        log.regrade(learner, corrected.after(), corrected.shares(), now);
        log.revalue(learner, corrected.after());
        return corrected.after();
    }

    /** What an attempt earns after a mark, under all corrections. Needs a transaction. */
    public Attempt revalued(
            long learner, Attempt ended, List<Item> items, Map<String, List<Correction>> known, Instant now) {
        return keep(learner, corrected(learner, ended, items, known), now);
    }

    public static Map<String, List<Correction>> byQuestion(List<PaperCorrection> corrections) {
        Map<String, List<Correction>> byQuestion = new HashMap<>();
        corrections.forEach(each -> byQuestion
                .computeIfAbsent(each.question(), _ -> new ArrayList<>())
                .add(each.correction()));
        return byQuestion;
    }
}
