package org.scostudy.question;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of the other things a pack knows: whoever types one of them means it, however near it is to the key. */
public final class Rivals {

    public static final Rivals NONE = new Rivals(Set.of());

    private final Set<String> joined;

    public Rivals(Collection<String> names) {
        joined = names.stream().map(name -> Spelling.of(name).joined()).collect(Collectors.toUnmodifiableSet());
    }

    boolean include(Spelling typed) {
        return joined.contains(typed.joined());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rivals rivals && rivals.joined.equals(joined);
    }

    @Override
    public int hashCode() {
        return joined.hashCode();
    }
}
