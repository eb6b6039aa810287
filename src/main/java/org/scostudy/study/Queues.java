package org.scostudy.study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.springframework.stereotype.Component;

/** Makes a learner's queue out of what is stored. */
@Component
class Queues {

    private final QuestionBank bank;
    private final Cards cards;
    private final ReviewLog log;
    private final StudySettings settings;
    private final StudyLists lists;
    private final Clock clock;

    Queues(QuestionBank bank, Cards cards, ReviewLog log, StudySettings settings, StudyLists lists, Clock clock) {
        this.bank = bank;
        this.cards = cards;
        this.log = log;
        this.settings = settings;
        this.lists = lists;
        this.clock = clock;
    }

    /** @param showing the card that is on the screen already */
    CardQueue of(Learner learner, Scope scope, @Nullable CardId showing) {
        return switch (scope) {
            case Scope.Chosen _ -> {
                Preferences preferences = settings.preferences(learner.id());
                yield due(learner, card -> preferences.studies(card.section()), showing);
            }
            case Scope.Sections sections -> due(learner, card -> sections.ids().contains(card.section()), showing);
            case Scope.Listed listed ->
                lists.find(learner.id(), listed.list())
                        .<CardQueue>map(list -> of(learner, list, showing))
                        .orElseGet(() -> of(learner, Scope.CHOSEN, showing));
        };
    }

    private CardQueue of(Learner learner, StudyLists.StudyList list, @Nullable CardId showing) {
        Instant now = now();
        Set<CardId> answered = log.answeredAfter(learner.id(), list.made(), learner.dayOf(list.made()));
        List<Card> listed = list.cards().stream()
                .filter(id -> bank.card(id).isPresent())
                .map(id -> cards.find(learner.id(), id).orElseGet(() -> Card.unseen(id, now)))
                .filter(card -> !card.away(learner.dayOf(now)))
                .toList();
        return new ListQueue(
                now,
                listed.stream().filter(card -> !answered.contains(card.id())).toList(),
                listed.stream().filter(card -> answered.contains(card.id())).toList(),
                of(learner, Scope.CHOSEN, null).freshTomorrow(),
                showing);
    }

    private DueQueue due(Learner learner, java.util.function.Predicate<StudyCard> wanted, @Nullable CardId showing) {
        Instant now = now();
        LocalDate today = learner.dayOf(now);
        DayOfStudy day = new DayOfStudy(
                now,
                today,
                settings.preferences(learner.id()),
                bank.cards().stream().filter(wanted).toList(),
                upTo(learner, now, learner.startOf(today.plusDays(1))),
                cards.unanswered(learner.id()),
                cards.answeredIds(learner.id()),
                log.standing(learner.id(), today));
        return new DueQueue(day, showing);
    }

    /** The day's cards; those in their steps go on over the end of a day, for the sitting does. */
    private List<Card> upTo(Learner learner, Instant now, Instant dayEnd) {
        Instant stepsEnd = now.plus(DueQueue.LEARN_AHEAD);
        return cards.dueBefore(learner.id(), stepsEnd.isAfter(dayEnd) ? stepsEnd : dayEnd).stream()
                .filter(card -> card.inSteps() || card.memory().due().isBefore(dayEnd))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
