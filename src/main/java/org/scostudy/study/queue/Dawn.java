package org.scostudy.study.queue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;

/**
 * The order of a day's newcomers as it was when the day began: found once, as far as it is looked at, and the same all
 * day, however many of them were met since.
 */
final class Dawn {

    /**
     * What the order depends on beside what the learner has met.
     *
     * @param wish in which order the learner wants them
     * @param sections those that are studied, in any form that can be compared
     */
    record Terms(NewcomersOrder order, NewcomersOrder.Wish wish, Object sections) {}

    /** Cards that are found one by one when first asked for. */
    private static final class Found implements Iterable<CardId> {

        private final Iterator<CardId> source;
        private final List<CardId> cards = new ArrayList<>();

        Found(Stream<CardId> source) {
            this.source = source.iterator();
        }

        private synchronized @Nullable CardId at(int place) {
            while (cards.size() <= place && source.hasNext()) {
                cards.add(source.next());
            }
            return place < cards.size() ? cards.get(place) : null;
        }

        @Override
        public Iterator<CardId> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return at(next) != null;
                }

                @Override
                public CardId next() {
                    CardId card = at(next);
                    if (card == null) {
                        throw new java.util.NoSuchElementException();
                    }
                    next++;
                    return card;
                }
            };
        }
    }

    private @Nullable Terms terms;
    private @Nullable Found found;

    Stream<CardId> of(Terms asked, Supplier<Stream<CardId>> ahead) {
        return StreamSupport.stream(found(asked, ahead).spliterator(), false);
    }

    /** Who studies by other terms for once finds the order anew; the last terms are known. */
    private synchronized Found found(Terms asked, Supplier<Stream<CardId>> ahead) {
        Found known = found;
        if (known == null || !asked.equals(terms)) {
            known = new Found(ahead.get());
            found = known;
            terms = asked;
        }
        return known;
    }
}
