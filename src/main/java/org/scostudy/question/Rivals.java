package org.scostudy.question;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

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
}
