package org.scostudy.study.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.recall.StudyRecord;
import org.springframework.stereotype.Component;

/** What a session achieved and when to come back. */
@Component
public class Finishing {

    private final ReviewLog log;
    private final StudyRecord record;
    private final IntervalText intervals;
    private final Clock clock;

    public Finishing(ReviewLog log, StudyRecord record, IntervalText intervals, Clock clock) {
        this.log = log;
        this.record = record;
        this.intervals = intervals;
        this.clock = clock;
    }

    Deal.Finish of(Learner learner, String session, int tomorrow) {
        Instant now = clock.instant();
        LocalDate today = learner.dayOf(now);
        List<Review.Answer> answers = log.standing(learner.id(), session, today.minusDays(ReviewLog.DAYS_OF_A_SESSION));
        Set<CardId> seen = new HashSet<>();
        int rightAtFirst = 0;
        int fresh = 0;
        int again = 0;
        long millis = 0;
        for (Review.Answer answer : answers) {
            if (seen.add(answer.card()) && answer.rating() != Rating.AGAIN) {
                rightAtFirst++;
            }
            fresh += answer.phaseBefore() == Phase.NEW ? 1 : 0;
            again += answer.rating() == Rating.AGAIN ? 1 : 0;
            millis += answer.tookMillis();
        }
        Instant nextDue = record.nextDue(learner, now).orElse(null);
        return new Deal.Finish(
                answers.size(),
                seen.size(),
                fresh,
                rightAtFirst,
                again,
                (int) Math.ceil(millis / 60_000.0),
                nextDue,
                nextDue == null || (tomorrow > 0 && !nextDue.isBefore(learner.startOf(today.plusDays(1))))
                        ? null
                        : intervals.sayIn(Duration.between(now, nextDue)),
                tomorrow,
                record.streak(learner));
    }
}
