package org.scostudy.study.queue;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Several lanes as one line, each as often as it has things left: of 40 and 20 the first comes twice as often. Lanes
 * that are equally due come in the order in which they were given.
 */
final class Interleaving<T> implements Iterator<T> {

    private static final double HALF = 0.5;

    /**
     * Things that keep their order.
     *
     * @param left how many there are
     * @param owed how many of them should have come before by their share; more or less than half of one is forgiven
     */
    record Lane<T>(Iterator<T> things, int left, double owed) {
        Lane {
            owed = Math.clamp(owed, -HALF, HALF);
        }
    }

    private record Turn<T>(Lane<T> lane, int place, int taken) {
        double when() {
            return (taken + HALF - lane.owed()) / lane.left();
        }

        Turn<T> after() {
            return new Turn<>(lane, place, taken + 1);
        }
    }

    private final PriorityQueue<Turn<T>> turns = new PriorityQueue<>(
            Comparator.comparingDouble((Turn<T> turn) -> turn.when()).thenComparingInt(Turn::place));

    Interleaving(List<Lane<T>> lanes) {
        for (Lane<T> lane : lanes) {
            if (lane.things().hasNext()) {
                turns.add(new Turn<>(lane, turns.size(), 0));
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !turns.isEmpty();
    }

    @Override
    public T next() {
        Turn<T> turn = turns.poll();
        if (turn == null) {
            throw new NoSuchElementException();
        }
        T next = turn.lane().things().next();
        if (turn.lane().things().hasNext()) {
            turns.add(turn.after());
        }
        return next;
    }
}
