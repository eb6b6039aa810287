package org.scostudy.study.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.scostudy.memory.optimise.AnswerLog;
import org.scostudy.question.CardId;
import org.scostudy.study.log.ReviewLog;

/**
 * The answers of several learners as one log: a card of one is another card than the same of another. Whoever has given
 * more than their share comes with some of their cards, drawn by lot, each with its whole history: one that is cut at
 * the front would look as if it had just been met.
 */
final class PooledLog {

    private final ReviewLog log;
    private final int most;
    private final AnswerLog answers = new AnswerLog();
    private int cards;

    /** @param most answers of each learner, about */
    PooledLog(ReviewLog log, int most) {
        this.log = log;
        this.most = most;
    }

    AnswerLog answers() {
        return answers;
    }

    void add(long learner) {
        Set<CardId> drawn = drawn(learner);
        Map<CardId, Integer> numbers = new HashMap<>();
        log.eachStanding(learner, (card, at, day, rating) -> {
            if (drawn.contains(card)) {
                answers.add(numbers.computeIfAbsent(card, _ -> cards++), at, day.toEpochDay(), rating);
            }
        });
    }

    private Set<CardId> drawn(long learner) {
        Map<CardId, Integer> sizes = new LinkedHashMap<>();
        log.eachStanding(learner, (card, _, _, _) -> sizes.merge(card, 1, Integer::sum));
        List<CardId> lot = new ArrayList<>(sizes.keySet());
        Collections.shuffle(lot, new Random(learner));
        Set<CardId> drawn = new HashSet<>();
        int all = 0;
        for (CardId card : lot) {
            all += sizes.getOrDefault(card, 0);
            if (all > most) {
                break;
            }
            drawn.add(card);
        }
        return drawn;
    }
}
