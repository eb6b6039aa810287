package org.scostudy.progress.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;

/** A log written down line by line, of a learner in UTC who answers at noon unless it is said otherwise. */
final class SmallLog {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final Instant NOW = TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC);

    private final PastAnswers.Gathering gathering = new PastAnswers.Gathering();
    private final Map<String, Integer> seqs = new HashMap<>();

    SmallLog answer(String card, LocalDate day, Rating rating, Phase before) {
        return answer(card, day, 12, rating, before, 6_000, false);
    }

    SmallLog answer(String card, LocalDate day, int hour, Rating rating, Phase before, long millis, boolean inQuiz) {
        Instant at = day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
        gathering.answer(
                card,
                seqs.merge(card, 1, Integer::sum) - 1,
                at.toEpochMilli(),
                Math.toIntExact(day.toEpochDay()),
                hour,
                rating,
                millis,
                before,
                0,
                inQuiz);
        return this;
    }

    /** Takes back the answer of that card at that place. */
    SmallLog undo(String card, int place) {
        seqs.merge(card, 1, Integer::sum);
        gathering.undo(card, place);
        return this;
    }

    PastAnswers done() {
        return gathering.done(NOW, _ -> Scheduling.DEFAULT);
    }
}
