package org.scostudy.quiz.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.scostudy.quiz.QuizRegraded;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.paper.Corrected;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.CorrectionTable;
import org.scostudy.quiz.paper.PaperCorrection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings what is known to be faulty on a paper to the attempts at it. */
@Component
public class Corrections {

    private final AttemptLog log;
    private final CorrectionTable table;
    private final ApplicationEventPublisher events;

    Corrections(AttemptLog log, CorrectionTable table, ApplicationEventPublisher events) {
        this.log = log;
        this.table = table;
        this.events = events;
    }

    /** An attempt with all corrections of its paper that are known when it ends. */
    Attempt apply(long learner, Attempt ended, List<Item> items, Instant now) {
        Map<String, List<Correction>> known = known(ended);
        return known.isEmpty() ? ended : keep(learner, corrected(learner, ended, items, known), now);
    }

    private Map<String, List<Correction>> known(Attempt attempt) {
        Long paper = attempt.paper();
        return byQuestion(paper == null ? List.of() : table.of(paper));
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

    private Attempt keep(long learner, CorrectedAttempt corrected, Instant now) {
        if (!corrected.changed()) {
            return corrected.before();
        }
        log.regrade(learner, corrected.after(), corrected.shares(), now);
        log.revalue(learner, corrected.after());
        return corrected.after();
    }

    /** An essay was marked: the attempt earns what that and all corrections say. Needs a transaction. */
    public void marked(long learner, Attempt ended, Instant now) {
        regrade(learner, corrected(learner, ended, log.items(learner, ended.id()), known(ended)), now);
    }

    /** Keeps what corrections make of an attempt, and tells those who keep its mark. Needs a transaction. */
    public void regrade(long learner, CorrectedAttempt corrected, Instant now) {
        Attempt after = keep(learner, corrected, now);
        events.publishEvent(new QuizRegraded(
                learner,
                after.id(),
                Objects.requireNonNull(after.points()),
                after.outOf(),
                log.awaiting(learner, after)));
    }

    public static Map<String, List<Correction>> byQuestion(List<PaperCorrection> corrections) {
        Map<String, List<Correction>> byQuestion = new HashMap<>();
        corrections.forEach(each -> byQuestion
                .computeIfAbsent(each.question(), _ -> new ArrayList<>())
                .add(each.correction()));
        return byQuestion;
    }
}
