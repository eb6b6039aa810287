package org.scostudy.study.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.Learner;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.log.Recorded;
import org.scostudy.study.log.Recording;
import org.scostudy.study.log.Written;
import org.scostudy.study.queue.CardQueue;
import org.scostudy.study.queue.DueQueue;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.queue.StoredDays;
import org.scostudy.study.queue.Studies;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.settings.CatchUp;
import org.springframework.stereotype.Service;

/** What a learner does while studying: get cards, answer, undo, bury, suspend, flag, ask for another wording. */
@Service
public class Studying {

    private static final int CARDS_AHEAD = 3;
    private static final int CARDS_IN_STOCK = 30;

    /**
     * Where a learner stands while studying.
     *
     * @param showing the card that is on the screen already
     * @param scope what is studied now
     */
    public record SessionState(String session, @Nullable PromptId showing, Scope scope) {}

    private final Readership readers;
    private final Cards cards;
    private final StoredDays days;
    private final Queues queues;
    private final Recording recording;
    private final Showing shown;
    private final Finishing finishing;
    private final StudyRecord record;
    private final Clock clock;

    public Studying(
            Readership readers,
            Cards cards,
            StoredDays days,
            Queues queues,
            Recording recording,
            Showing shown,
            Finishing finishing,
            StudyRecord record,
            Clock clock) {
        this.readers = readers;
        this.cards = cards;
        this.days = days;
        this.queues = queues;
        this.recording = recording;
        this.shown = shown;
        this.finishing = finishing;
        this.record = record;
        this.clock = clock;
    }

    public Deal next(Learner learner, SessionState place) {
        return deal(learner, place, List.of(), null, null);
    }

    /** What comes next for a while, to be kept by a page that may lose its connection. */
    Stock stock(Learner learner, Scope scope) {
        Studies studies = days.of(learner);
        return shown.stock(
                learner,
                queues.of(learner, studies, scope, null).take(CARDS_IN_STOCK),
                studies.preferences(),
                studies.schedulings(),
                studies.ahead());
    }

    public Deal answer(
            Learner learner, SessionState place, PromptId prompt, Rating rating, long tookMillis, String wording) {
        Basis basis = days.basis(learner);
        Written written = recording.record(learner, prompt, rating, tookMillis, wording, place.session(), basis);
        days.wrote(learner, basis, written);
        return deal(learner, place, List.of(), written.recorded(), null);
    }

    public Deal undo(Learner learner, SessionState place) {
        Optional<PromptId> undone = recording.undo(learner, place.session());
        List<CardId> first = undone.map(prompt -> List.of(prompt.card())).orElse(List.of());
        return deal(learner, place, first, null, undone.map(PromptId::toString).orElse(null));
    }

    Deal bury(Learner learner, SessionState place, CardId card) {
        LocalDate tomorrow = learner.dayOf(clock.instant()).plusDays(1);
        return changed(learner, place, card, c -> c.buried(tomorrow));
    }

    public Deal suspend(Learner learner, SessionState place, CardId card) {
        return changed(learner, place, card, c -> c.withSuspended(true));
    }

    /** Brings back what was put away, to be asked at once. */
    Deal wake(Learner learner, SessionState place, CardId card) {
        requireKnown(learner, card);
        recording.change(learner, card, Card::awake);
        return deal(learner, place, List.of(card), null, null);
    }

    public Deal flag(Learner learner, SessionState place, CardId card) {
        return changed(learner, place, card, c -> c.withFlagged(!c.flagged()));
    }

    /** The same card, asked another way. */
    Deal reword(Learner learner, SessionState place, CardId card) {
        requireKnown(learner, card);
        recording.change(learner, card, Card::reworded);
        return deal(learner, place, List.of(card), null, null);
    }

    Showing.Checked check(Learner learner, PromptId prompt, String wording, String typed) {
        return shown.check(requireKnown(learner, prompt.card()), wording, typed);
    }

    /** What is left of today's cards. */
    public Today today(Learner learner) {
        Studies studies = days.of(learner);
        CardQueue queue = queues.of(learner, studies, Scope.CHOSEN, null);
        return Today.of(queue.counts(), record.timePerAnswer(learner), studies.begun(), tomorrow(learner, studies));
    }

    private Deal changed(Learner learner, SessionState place, CardId card, UnaryOperator<Card> change) {
        requireKnown(learner, card);
        recording.change(learner, card, change);
        return deal(learner, place, List.of(), null, null);
    }

    private StudyCard requireKnown(Learner learner, CardId card) {
        return readers.meantFor(learner.id()).card(card).orElseThrow(() -> new BadRequest("study.refused.card-gone"));
    }

    private Deal deal(
            Learner learner,
            SessionState place,
            List<CardId> first,
            @Nullable Recorded recorded,
            @Nullable String undone) {
        PromptId showing = place.showing();
        CardId leaving = first.isEmpty() ? (showing == null ? null : showing.card()) : first.getFirst();
        Studies studies = days.of(learner);
        CardQueue queue = queues.of(learner, studies, place.scope(), leaving);
        DueQueue.Counts counts = queue.counts();
        List<Card> next = new ArrayList<>();
        first.forEach(id -> next.add(cards.find(learner.id(), id).orElseGet(() -> Card.unseen(id, clock.instant()))));
        next.addAll(queue.take(CARDS_AHEAD - next.size()));
        boolean done = next.isEmpty() && showing == null;
        return new Deal(
                place.session(),
                shown.cards(learner, next, studies.preferences(), studies.schedulings(), studies.ahead()),
                counts,
                days.undoable(learner, studies, place.session()),
                done ? finishing.of(learner, place.session(), tomorrow(learner, studies)) : null,
                done ? queue.waitUntil().orElse(null) : null,
                recorded,
                undone);
    }

    private int tomorrow(Learner learner, Studies studies) {
        LocalDate tomorrow = learner.dayOf(clock.instant()).plusDays(1);
        int due = record.dueOn(learner, tomorrow);
        int most = queues.plan(learner, studies)
                .filter(plan -> plan.has(tomorrow))
                .map(CatchUp::cards)
                .orElse(due);
        return queues.today(learner, studies).freshTomorrow() + Math.min(due, most);
    }
}
