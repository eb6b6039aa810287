package org.scostudy.study.queue;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One of each in turn, and the rest of whichever is longer. */
final class Alternating<T> implements Iterator<T> {

    private final Iterator<T> one;
    private final Iterator<T> other;
    private boolean turn = true;

    private Alternating(Iterator<T> one, Iterator<T> other) {
        this.one = one;
        this.other = other;
    }

    /** Begins with the first; both are looked at as far as anybody asks. */
    static <T> Stream<T> of(Stream<T> first, Stream<T> second) {
        Iterator<T> both = new Alternating<>(first.iterator(), second.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(both, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        return one.hasNext() || other.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean first = turn ? one.hasNext() : !other.hasNext();
        turn = !turn;
        return first ? one.next() : other.next();
    }
}
