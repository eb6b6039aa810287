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
import java.util.List;
import java.util.stream.Stream;
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
    private static final long MOST_ANSWERS = 1_000_000;
    private static final int READERS = 2;

    /**
     * What was read of a log; what is written later is added to it, for a log only grows, as long as no backup takes its place.
     *
     * @param last entry that was read
     */
    private record Read(long mark, ZoneId zone, PastAnswers.Gathering gathering, long last, PastAnswers answers) {}

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
        return java.util.Objects.requireNonNull(
                        known.asMap().compute(learner.id(), (_, found) -> read(learner, mark, found)))
                .answers();
    }

    private Read read(Learner learner, long mark, @Nullable Read found) {
        if (found == null
                || found.mark() == StudyChanges.NEVER_READ
                || !found.zone().equals(learner.zone())
                || goneBack(learner, mark, found)) {
            return whole(learner, mark);
        }
        // an answer of a time to come may be one of the past by now
        if (found.mark() == mark && found.answers().later() == 0) {
            return found;
        }
        PastAnswers.Gathering gathering = found.gathering();
        long last = log.since(
                learner.id(), found.last(), new Counting(learner.zone().getRules(), gathering));
        return last == found.last() && found.answers().later() == 0
                ? new Read(mark, found.zone(), gathering, last, found.answers())
                : counted(learner, mark, gathering, last);
    }

    /** What is written while the days are read, some after others, may be missed: then it is read again when it is asked for. */
    private Read whole(Learner learner, long mark) {
        List<Counting> readers = Stream.generate(
                        () -> new Counting(learner.zone().getRules(), new PastAnswers.Gathering()))
                .limit(READERS)
                .toList();
        long last = log.each(learner.id(), readers);
        PastAnswers.Gathering gathering = readers.getFirst().gathering();
        readers.stream().skip(1).map(Counting::gathering).forEach(gathering::add);
        boolean same = changes.mark(learner.id()) == mark;
        return counted(learner, same ? mark : StudyChanges.NEVER_READ, gathering, last);
    }

    /** A log grows, but for a backup that was brought back. */
    private boolean goneBack(Learner learner, long mark, Read found) {
        return found.mark() != mark && !log.has(learner.id(), found.last());
    }

    private Read counted(Learner learner, long mark, PastAnswers.Gathering gathering, long last) {
        PastAnswers answers = gathering.done(clock.instant(), settings.schedulings(learner.id()));
        return new Read(mark, learner.zone(), gathering, last, answers);
    }

    private record Counting(ZoneRules zone, PastAnswers.Gathering gathering) implements WholeLog.Hearing {
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
    }
}
