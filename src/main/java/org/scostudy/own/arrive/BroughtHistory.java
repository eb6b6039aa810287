package org.scostudy.own.arrive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.question.CardId;
import org.scostudy.question.HistoryImported;
import org.scostudy.question.HistoryImported.Past;
import org.scostudy.question.exchange.run.CardStanding;
import org.scostudy.question.exchange.run.PastReview;

/**
 * What was answered in another program, and where its cards stand there, so that they come back here when they would have
 * come back there.
 */
final class BroughtHistory {

    private static final long LONGEST_DAYS = 36_500;

    private final Learner learner;
    private final Instant now;
    private final long most;
    private final List<Past> answers = new ArrayList<>();
    private final Map<CardId, Integer> last = new HashMap<>();
    private final Map<CardId, CardStanding> standings = new HashMap<>();
    private int later;

    /** @param most answers that are taken; they are in memory until all are read */
    BroughtHistory(Learner learner, Instant now, long most) {
        this.learner = learner;
        this.now = now;
        this.most = most;
    }

    void review(CardId card, PastReview review) {
        if (review.at().isAfter(now)) {
            later++;
            return;
        }
        if (answers.size() >= most) {
            throw new OwnRefused(OwnRefused.Reason.TOO_MANY_ANSWERS, most);
        }
        last.put(card, answers.size());
        answers.add(new Past(card, review.at(), review.grade(), review.taken(), told(review.interval())));
    }

    private static @Nullable Duration told(Duration interval) {
        return interval.isZero() || interval.isNegative() ? null : interval;
    }

    void standing(CardId card, CardStanding standing) {
        standings.put(card, standing);
    }

    int answers() {
        return answers.size();
    }

    /** How many said to be given later than now, and are left out. */
    int later() {
        return later;
    }

    /** Of cards that are in review there, of which no answer is told: they begin anew. */
    int untold() {
        return (int) standings.entrySet().stream()
                .filter(each -> each.getValue().due() != null && !last.containsKey(each.getKey()))
                .count();
    }

    /** @param kept whether the card is among those that the learner has now */
    HistoryImported told(Predicate<CardId> kept) {
        List<Past> all = new ArrayList<>(answers);
        last.forEach((card, place) -> {
            CardStanding standing = standings.get(card);
            Instant due = standing == null ? null : standing.due();
            if (due != null) {
                Past past = all.get(place);
                all.set(place, new Past(card, past.at(), past.grade(), past.took(), until(past.at(), due)));
            }
        });
        all.removeIf(past -> !kept.test(past.card()));
        Set<CardId> suspended = new HashSet<>();
        standings.forEach((card, standing) -> {
            if (standing.suspended() && kept.test(card)) {
                suspended.add(card);
            }
        });
        return new HistoryImported(learner.id(), all, suspended);
    }

    /** Whole days, as the learner counts them. */
    private Duration until(Instant answered, Instant due) {
        LocalDate from = learner.dayOf(answered);
        LocalDate to = learner.dayOf(due);
        return Duration.ofDays(Math.clamp(to.toEpochDay() - from.toEpochDay(), 1, LONGEST_DAYS));
    }
}
