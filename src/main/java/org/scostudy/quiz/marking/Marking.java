package org.scostudy.quiz.marking;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Corrections;
import org.scostudy.quiz.attempt.MarkTable;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.WriteEssay;
import org.scostudy.quiz.paper.UnfitPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks essays of attempts that have ended; what they earn counts at once. */
@Service
public class Marking {

    /** How long an essay is kept for who opened it. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final int REUSABLE_COMMENTS = 12;
    public static final int LONGEST_COMMENT = 4_000;

    private final AttemptLog log;
    private final MarkTable marks;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Clock clock;

    Marking(AttemptLog log, MarkTable marks, Corrections corrections, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.marks = marks;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every essay of a paper's ended attempts, those of one question together, in the order of their endings. */
    @Transactional(readOnly = true)
    public List<Essay> essays(long assignment) {
        List<Essay> essays = new ArrayList<>();
        for (AttemptLog.Owned owned : log.ofPaper(assignment)) {
            log.find(owned.learner(), owned.attempt())
                    .filter(Attempt::hasEssays)
                    .ifPresent(attempt -> essays.addAll(of(owned.learner(), attempt)));
        }
        essays.sort(java.util.Comparator.comparing((Essay each) -> each.item().question())
                .thenComparing(Essay::finished)
                .thenComparing(Essay::attempt));
        return essays;
    }

    private List<Essay> of(long learner, Attempt attempt) {
        Progress progress = log.progress(learner, attempt);
        List<Item> items = log.items(learner, attempt.id());
        List<Essay> essays = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            if (item.task() instanceof WriteEssay(var rubric) && progress.answered(place)) {
                String text = progress.counted(place)
                        .map(AttemptEntry::answer)
                        .map(Answer::text)
                        .orElse("");
                essays.add(new Essay(
                        learner,
                        attempt.id(),
                        place,
                        item,
                        rubric,
                        text,
                        Objects.requireNonNull(attempt.finished()),
                        attempt.worth(place),
                        progress.mark(place).orElse(null)));
            }
        }
        return essays;
    }

    /**
     * Keeps an essay for a marker for a quarter of an hour.
     *
     * @return whether nobody else reads it
     */
    @Transactional
    public boolean claim(Learner marker, Essay essay) {
        Instant now = now();
        int renewed = jdbc.sql("""
                        UPDATE quiz_marking SET marker_id = ?, until = ?
                        WHERE learner_id = ? AND attempt_id = ? AND place = ? AND (marker_id = ? OR until < ?)
                        """)
                .params(
                        marker.id(),
                        now.plus(CLAIM).atOffset(UTC),
                        essay.learner(),
                        essay.attempt(),
                        essay.place(),
                        marker.id(),
                        now.atOffset(UTC))
                .update();
        if (renewed > 0) {
            return true;
        }
        return jdbc.sql("""
                        INSERT INTO quiz_marking (learner_id, attempt_id, place, marker_id, until)
                        SELECT ?, ?, ?, ?, ? FROM quiz_attempt a
                        WHERE a.learner_id = ? AND a.attempt_id = ? AND NOT EXISTS (
                            SELECT 1 FROM quiz_marking m WHERE m.learner_id = ? AND m.attempt_id = ? AND m.place = ?)
                        """)
                        .params(
                                essay.learner(),
                                essay.attempt(),
                                essay.place(),
                                marker.id(),
                                now.plus(CLAIM).atOffset(UTC),
                                essay.learner(),
                                essay.attempt(),
                                essay.learner(),
                                essay.attempt(),
                                essay.place())
                        .update()
                > 0;
    }

    /** Gives back what a marker keeps and does not mark. */
    @Transactional
    public void giveBack(Learner marker, Essay essay) {
        jdbc.sql("DELETE FROM quiz_marking WHERE learner_id = ? AND attempt_id = ? AND place = ? AND marker_id = ?")
                .params(essay.learner(), essay.attempt(), essay.place(), marker.id())
                .update();
    }

    /**
     * Marks an essay, or marks it anew: the history keeps what was said before.
     *
     * @param levels which level of the rubric is reached by each criterion, from 0, best first
     * @throws UnfitPaper when somebody else marked it meanwhile, or the attempt is gone
     * @throws IllegalArgumentException when the rubric has no such levels
     */
    @Transactional
    public EssayMark mark(Learner marker, long assignment, Essay essay, List<Integer> levels, String comment) {
        Attempt attempt = log.lock(essay.learner(), essay.attempt())
                .filter(each -> !each.open() && Objects.equals(each.paper(), assignment))
                .orElseThrow(() -> UnfitPaper.changedMeanwhile(assignment));
        List<EssayMark> before = marks.of(essay.learner(), essay.attempt());
        EssayMark holding = before.stream()
                .filter(each -> each.place() == essay.place())
                .reduce((_, last) -> last)
                .orElse(null);
        if (!Objects.equals(holding, essay.mark())) {
            throw UnfitPaper.changedMeanwhile(assignment);
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("comment of " + comment.length());
        }
        Instant now = now();
        EssayMark mark = new EssayMark(
                before.size(),
                essay.place(),
                levels,
                essay.rubric().share(levels),
                comment.strip(),
                marker.displayName(),
                now);
        marks.add(essay.learner(), essay.attempt(), mark, marker.id());
        giveBack(marker, essay);
        corrections.marked(essay.learner(), attempt, now);
        return mark;
    }

    /** What a marker wrote before, last used first. */
    public List<String> comments(Learner marker) {
        return marks.comments(marker.id(), REUSABLE_COMMENTS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
