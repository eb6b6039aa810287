package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.memory.Phase;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.Preferences;

/**
 * The order in which a newcomer meets the cards of a bank: played through day by day with the queue and the scheduler of
 * everybody, for one who keeps the default settings, misses no day and grades each card Good.
 */
public final class Syllabus {

    /**
     * A card met for the first time.
     *
     * @param day from 1
     */
    public record Meeting(int day, StudyCard card) {}

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int NEVER = 60;

    private final NewcomersOrder order;
    private final Map<CardId, Card> met = new HashMap<>();

    private Syllabus(List<StudyCard> cards) {
        order = new NewcomersOrder(cards);
    }

    /** @param cards in the order of the reading */
    public static List<Meeting> of(List<StudyCard> cards) {
        Map<CardId, StudyCard> contents = cards.stream().collect(Collectors.toMap(StudyCard::id, Function.identity()));
        Syllabus syllabus = new Syllabus(cards);
        List<Meeting> all = new ArrayList<>();
        int day = 1;
        for (int idle = 0; all.size() < cards.size() && idle < NEVER; day++) {
            idle++;
            for (CardId card : syllabus.studies(ANY_DAY.plusDays(day))) {
                idle = 0;
                all.add(new Meeting(day, Objects.requireNonNull(contents.get(card))));
            }
        }
        return all;
    }

    /** Gives the cards that are new on that day. */
    private List<CardId> studies(LocalDate day) {
        Instant now = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        Instant end = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Map<CardId, Phase> phases = new HashMap<>();
        met.forEach((id, card) -> phases.put(id, card.memory().phase()));
        List<Card> comingUp = met.values().stream()
                .filter(card -> card.memory().due().isBefore(end))
                .toList();
        DayOfStudy whole = new DayOfStudy(
                now,
                Amount.of(Preferences.DEFAULT),
                order,
                NewcomersOrder.Wish.DEFAULT,
                Set.of(),
                _ -> true,
                Stored.of(day, end, comingUp, List.of(), phases, List.of()));
        List<Card> asked = new DueQueue(whole, null).take(Integer.MAX_VALUE);
        ImaginedSitting sitting = new ImaginedSitting(now, day, end, _ -> Scheduling.DEFAULT);
        asked.forEach(card -> met.put(card.id(), sitting.learned(card, Rating.GOOD)));
        return asked.stream().filter(Card::isNew).map(Card::id).toList();
    }
}
