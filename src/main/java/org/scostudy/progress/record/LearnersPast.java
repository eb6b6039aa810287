package org.scostudy.progress.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.progress.statistics.PastAnswers;
import org.scostudy.study.log.WholeLog;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** What a learner answered, ready to be counted. */
@Service
public class LearnersPast {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long MOST_ANSWERS = 2_000_000;

    private record Read(long mark, ZoneId zone, PastAnswers answers) {}

    private final WholeLog log;
    private final StudySettings settings;
    private final StudyChanges changes;
    private final Clock clock;
    private final Cache<Long, Read> known = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_ANSWERS)
            .weigher((Long learner, Read read) -> read.answers().size() + 1)
            .build();

    public LearnersPast(WholeLog log, StudySettings settings, StudyChanges changes, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** Every answer up to now that was not taken back. */
    public PastAnswers of(Learner learner) {
        long mark = changes.mark(learner.id());
        Read found = known.getIfPresent(learner.id());
        // an answer of a time to come may be one of the past by now
        if (found != null
                && found.mark() == mark
                && found.zone().equals(learner.zone())
                && found.answers().later() == 0) {
            return found.answers();
        }
        PastAnswers answers = read(learner, clock.instant());
        known.put(learner.id(), new Read(mark, learner.zone(), answers));
        return answers;
    }

    private PastAnswers read(Learner learner, Instant now) {
        PastAnswers.Gathering gathering = new PastAnswers.Gathering();
        ZoneRules zone = learner.zone().getRules();
        log.each(learner.id(), new WholeLog.Hearing() {
            @Override
            public void answer(
                    String card,
                    int seq,
                    OffsetDateTime at,
                    LocalDate day,
                    Rating rating,
                    long tookMillis,
                    Phase before,
                    int scheduling,
                    @Nullable String evidence) {
                Instant instant = at.toInstant();
                long local = instant.getEpochSecond() + zone.getOffset(instant).getTotalSeconds();
                gathering.answer(
                        card,
                        seq,
                        instant.toEpochMilli(),
                        Math.toIntExact(day.toEpochDay()),
                        (int) (Math.floorMod(local, 86_400L) / 3_600),
                        rating,
                        tookMillis,
                        before,
                        scheduling,
                        evidence != null);
            }

            @Override
            public void undo(String card, int undoes) {
                gathering.undo(card, undoes);
            }
        });
        return gathering.done(now, settings.schedulings(learner.id()));
    }
}
