package org.scostudy.common;

import org.jspecify.annotations.Nullable;

/** Equal to what holds the very same object: for revisions that are objects too large to compare. */
public record Same<T>(T it) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return other instanceof Same<?> same && same.it == it;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(it);
    }
}
