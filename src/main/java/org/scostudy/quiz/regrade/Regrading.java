package org.scostudy.quiz.regrade;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.CorrectedAttempt;
import org.scostudy.quiz.attempt.Corrections;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.CorrectionTable;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperCorrection;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts faulty questions of a paper right. Attempts that have ended are graded anew at once; those that are open, and all
 * to come, when they end.
 */
@Service
public class Regrading {

    private record Corrected(long learner, CorrectedAttempt attempt) {}

    private final Papers papers;
    private final CorrectionTable table;
    private final Corrections corrections;
    private final AttemptLog log;
    private final Clock clock;

    Regrading(Papers papers, CorrectionTable table, Corrections corrections, AttemptLog log, Clock clock) {
        this.papers = papers;
        this.table = table;
        this.corrections = corrections;
        this.log = log;
        this.clock = clock;
    }

    /** What has been corrected on a paper, oldest first. */
    public List<PaperCorrection> history(long assignment) {
        return table.of(assignment);
    }

    /** What a correction would change; nothing is written. */
    @Transactional(readOnly = true)
    public List<Change> preview(long assignment, String question, Correction correction) {
        return changes(would(assignment, question, correction));
    }

    /**
     * Corrects a question for everybody.
     *
     * @param shown what the preview said; only this is done
     * @throws UnfitPaper when something else would come of it by now, or the paper is gone
     */
    @Transactional
    public void correct(
            Learner instructor,
            long assignment,
            String question,
            Correction correction,
            String reason,
            List<Change> shown) {
        ExamPaper paper = papers.lock(assignment);
        List<Corrected> would = would(assignment, question, correction);
        if (paper.question(question).isEmpty() || !changes(would).equals(shown)) {
            throw UnfitPaper.changedMeanwhile(assignment);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        table.add(
                assignment,
                new PaperCorrection(
                        table.of(assignment).size(),
                        question,
                        correction,
                        reason,
                        instructor.displayName(),
                        changes(would).size(),
                        now),
                instructor.id());
        for (Corrected each : would) {
            if (each.attempt().changed()) {
                corrections.regrade(each.learner(), each.attempt(), now);
            }
        }
    }

    private List<Corrected> would(long assignment, String question, Correction correction) {
        Map<String, List<Correction>> all = Corrections.byQuestion(table.of(assignment));
        all.computeIfAbsent(question, _ -> new ArrayList<>()).add(correction);
        return log.ofPaper(assignment).stream()
                .flatMap(owned -> log.find(owned.learner(), owned.attempt()).stream()
                        .map(attempt -> new Corrected(
                                owned.learner(),
                                corrections.corrected(
                                        owned.learner(), attempt, log.items(owned.learner(), attempt.id()), all))))
                .toList();
    }

    private static List<Change> changes(List<Corrected> would) {
        return would.stream()
                .filter(each -> each.attempt().changed())
                .map(each -> {
                    Attempt before = each.attempt().before();
                    Attempt after = each.attempt().after();
                    return new Change(
                            each.learner(),
                            before.id(),
                            Objects.requireNonNullElse(before.points(), 0.0),
                            before.outOf(),
                            Objects.requireNonNullElse(after.points(), 0.0),
                            after.outOf());
                })
                .toList();
    }
}
