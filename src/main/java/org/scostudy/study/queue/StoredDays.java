package org.scostudy.study.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.ComingDays;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.log.Written;
import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.Ease;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Rhythm;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Component;

/**
 * Makes a learner's day out of what is stored. While somebody studies, what was read of them stays in memory, and each
 * answer is added to it: so an answer costs the same however much the learner has met and the bank holds. It is believed
 * as long as the learner's mark in the database says that nothing else has changed.
 */
@Component
public class StoredDays {

    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final long MOST_THINGS = 2_000_000;

    private final Cards cards;
    private final ReviewLog log;
    private final StudySettings settings;
    private final ExamAims exams;
    private final StudyChanges changes;
    private final Clock clock;
    private final MadeOfBank<NewcomersOrder> orders = new MadeOfBank<>(bank -> new NewcomersOrder(bank.cards()));
    private final Cache<Long, Studies> known = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_THINGS)
            .weigher((Long learner, Studies each) -> each.weight())
            .build();

    public StoredDays(
            Cards cards, ReviewLog log, StudySettings settings, ExamAims exams, StudyChanges changes, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
        this.exams = exams;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the learner is known to be, for whoever is about to write an answer. */
    public Basis basis(Learner learner) {
        Studies found = known.getIfPresent(learner.id());
        return found == null ? Basis.NONE : new Basis(found.mark(), found.schedulings(), found.ahead());
    }

    /** Takes note of an answer that was written on that basis. */
    public void wrote(Learner learner, Basis basis, Written written) {
        known.asMap().computeIfPresent(learner.id(), (_, before) -> after(before, learner, basis, written));
    }

    private @Nullable Studies after(Studies before, Learner learner, Basis basis, Written written) {
        if (!written.change().sole() || before.mark() != basis.mark()) {
            return null;
        }
        if (written.card() == null || written.answer() == null) {
            return before.after(written, before.stored());
        }
        return written.answer().day().equals(before.stored().day())
                        && learner.dayOf(now()).equals(before.stored().day())
                ? before.after(written, before.stored().answered(written.card(), written.answer()))
                : null;
    }

    /** How many answers of a session can be taken back. */
    public int undoable(Learner learner, Studies now, String session) {
        Integer counted = now.undoable().get(session);
        if (counted != null) {
            return counted;
        }
        LocalDate from = now.stored().day().minusDays(ReviewLog.DAYS_OF_A_SESSION);
        int number = log.standing(learner.id(), session, from).size();
        known.asMap()
                .computeIfPresent(
                        learner.id(), (_, each) -> each.mark() == now.mark() ? each.asked(session, number) : each);
        return number;
    }

    /**
     * @param bank what the learner meets
     * @param sections those that are studied, in any form that can be compared
     * @param studied tells the same, section by section
     */
    DayOfStudy of(Studies studies, QuestionBank bank, Amount amount, Object sections, Predicate<String> studied) {
        return new DayOfStudy(
                now(), amount, orders.of(bank), studies.wish(amount.order()), sections, studied, studies.stored());
    }

    LocalDate today(Learner learner) {
        return learner.dayOf(now());
    }

    /** What is known of the learner now. */
    public Studies of(Learner learner) {
        long mark = changes.mark(learner.id());
        LocalDate today = today(learner);
        Instant until = learner.startOf(today.plusDays(1));
        Studies found = known.getIfPresent(learner.id());
        if (found != null
                && found.mark() == mark
                && found.stored().day().equals(today)
                && found.stored().until().equals(until)) {
            return found;
        }
        Map<CardId, Phase> phases = new HashMap<>();
        List<Instant> waiting = new ArrayList<>();
        cards.glance(learner.id(), card -> {
            phases.put(card.card(), card.phase());
            if (card.waits(today)) {
                waiting.add(card.due());
            }
        });
        Preferences preferences = settings.preferences(learner.id());
        Rhythm rhythm = settings.rhythm(learner.id());
        // Looked for only where there are some, for it takes another look at all rows.
        boolean some = phases.values().removeIf(phase -> phase == Phase.NEW);
        List<Card> unanswered = some ? cards.unanswered(learner.id()) : List.of();
        Studies read = new Studies(
                learner.id(),
                mark,
                Stored.of(
                        today,
                        until,
                        cards.dueBefore(learner.id(), until.plus(CardOrder.FARTHEST_AHEAD)),
                        unanswered,
                        phases,
                        log.standing(learner.id(), today)),
                preferences,
                rhythm,
                ComingDays.of(learner, today, waiting.stream(), new Ease(preferences.restDays(), rhythm)),
                settings.inForce(learner.id()),
                exams.inForce(learner.id(), preferences, today).orElse(null),
                Map.of());
        known.put(learner.id(), read);
        return read;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
