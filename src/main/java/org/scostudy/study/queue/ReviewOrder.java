package org.scostudy.study.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.ReviewGain;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.PerScheduling;
import org.scostudy.study.settings.Schedulings;

/** Which of the reviews that wait come first. */
@FunctionalInterface
interface ReviewOrder {

    /** As they wait. */
    ReviewOrder LONGEST_OVERDUE = cards -> cards;

    /** @param cards longest overdue first */
    Stream<Card> of(Stream<Card> cards);

    /** Those that a review today brings most come first. */
    static ReviewOrder byGain(Schedulings schedulings, LocalDate today) {
        return cards -> {
            record Gained(Card card, double gain) {}
            PerScheduling<ReviewGain> gains = new PerScheduling<>(schedulings, ReviewGain::new);
            return cards.map(card -> new Gained(card, gain(gains.of(card.id()), card, today)))
                    .sorted(Comparator.comparingDouble(Gained::gain).reversed())
                    .map(Gained::card);
        };
    }

    private static double gain(ReviewGain gain, Card card, LocalDate today) {
        MemoryState memory = card.memory().memory();
        LocalDate last = card.lastDay();
        return memory == null
                ? 0
                : gain.of(memory, last == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, today)));
    }
}
