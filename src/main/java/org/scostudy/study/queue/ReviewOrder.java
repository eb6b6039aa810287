package org.scostudy.study.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.ReviewGain;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;

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
            Map<Integer, ReviewGain> models = new HashMap<>();
            List<Card> all = cards.toList();
            Map<CardId, Double> gains = new HashMap<>();
            for (Card card : all) {
                StudySettings.Versioned scheduling = schedulings.of(card.id());
                ReviewGain gain =
                        models.computeIfAbsent(scheduling.version(), _ -> new ReviewGain(scheduling.scheduling()));
                gains.put(card.id(), gain(gain, card, today));
            }
            return all.stream()
                    .sorted(Comparator.comparing((Card card) -> gains.getOrDefault(card.id(), 0.0))
                            .reversed());
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
