package org.scostudy.study.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;

/** Cards that were asked for, due or not, each once; and then those among them that are still in their steps. */
final class ListQueue implements CardQueue {

    private final Instant now;
    private final Duration ahead;
    private final Deque<Card> waiting;
    private final Deque<Card> inSteps;
    private final DueQueue.Counts counts;

    /**
     * @param waiting cards that were not answered since they were asked for, in their order
     * @param answered the others
     */
    ListQueue(DayOfStudy day, List<Card> waiting, List<Card> answered, @Nullable CardId showing) {
        this.now = day.now();
        this.ahead = day.learnAhead();
        this.waiting = new ArrayDeque<>(waiting);
        this.inSteps = new ArrayDeque<>(answered.stream()
                .filter(Card::inSteps)
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id))
                .toList());
        int fresh = (int) waiting.stream().filter(Card::isNew).count();
        this.counts = new DueQueue.Counts(fresh, inSteps.size(), waiting.size() - fresh);
        this.waiting.removeIf(card -> card.id().equals(showing));
        this.inSteps.removeIf(card -> card.id().equals(showing));
    }

    @Override
    public DueQueue.Counts counts() {
        return counts;
    }

    @Override
    public Optional<Instant> waitUntil() {
        return waiting.isEmpty() && !inSteps.isEmpty()
                ? Optional.of(inSteps.getFirst().memory().due())
                : Optional.empty();
    }

    @Override
    public List<Card> take(int number) {
        List<Card> taken = new ArrayList<>();
        while (taken.size() < number && (!waiting.isEmpty() || stepsBy(now.plus(ahead)))) {
            taken.add(stepsBy(now) || waiting.isEmpty() ? inSteps.removeFirst() : waiting.removeFirst());
        }
        return taken;
    }

    private boolean stepsBy(Instant moment) {
        return !inSteps.isEmpty() && !inSteps.getFirst().memory().due().isAfter(moment);
    }
}
