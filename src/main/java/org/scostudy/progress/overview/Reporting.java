package org.scostudy.progress.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.scostudy.account.Learner;
import org.scostudy.common.Beside;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.progress.record.LearnersPast;
import org.scostudy.progress.statistics.PastAnswers;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.progress.statistics.Retention;
import org.scostudy.progress.statistics.StudyDays;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.question.Readership;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** Reports how a learner gets on. */
@Service
public class Reporting {

    private final LearnersPast past;
    private final LearnersCards cards;
    private final Readership readers;
    private final StudySettings settings;
    private final DaysPlayed played;
    private final Clock clock;

    public Reporting(
            LearnersPast past,
            LearnersCards cards,
            Readership readers,
            StudySettings settings,
            DaysPlayed played,
            Clock clock) {
        this.past = past;
        this.cards = cards;
        this.readers = readers;
        this.settings = settings;
        this.played = played;
        this.clock = clock;
    }

    ProgressReport of(Learner learner, TimeRange range) {
        LocalDate today = learner.dayOf(clock.instant());
        // After years of study both take their time.
        Beside<CardReport> ofCards = new Beside<>(() -> CardReport.of(
                learner,
                today,
                range.daysAhead(),
                settings.inForce(learner.id()),
                cards.of(learner),
                readers.studiedBy(learner.id()),
                readers.meantFor(learner.id())));
        PastAnswers answers = past.of(learner);
        StudyDays days = StudyDays.of(
                answers, played.playsPerDay(learner.id(), LocalDate.EPOCH), settings.ease(learner.id())::off, today);
        RangeSummary summary = RangeSummary.of(answers, range.from(today, days.first()), today);
        CardReport now = ofCards.get();
        return new ProgressReport(
                range,
                today,
                days,
                summary,
                Retention.of(answers, today),
                answers.later(),
                now.desired(),
                now.forecast(),
                now.memories(),
                now.parts().lines(summary),
                now.risks());
    }
}
