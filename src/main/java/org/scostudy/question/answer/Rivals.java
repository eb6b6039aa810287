package org.scostudy.question.answer;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.text.EditDistance;

/** Names of the other things a pack knows: whoever types one of them means it, however near it is to the key. */
public final class Rivals {

    public static final Rivals NONE = new Rivals(Set.of());

    private final Set<String> joined;

    public Rivals(Collection<String> names) {
        this(names.stream().map(name -> Spelling.of(name).joined()).collect(Collectors.toUnmodifiableSet()));
    }

    private Rivals(Set<String> joined) {
        this.joined = joined;
    }

    /** From what {@link #spellings()} gave. */
    public static Rivals ofSpellings(Set<String> spellings) {
        return new Rivals(Set.copyOf(spellings));
    }

    /** For keeping them with a question; not for showing. */
    public Set<String> spellings() {
        return joined;
    }

    /** Those that could be taken for a slip in one of the accepted spellings: the others never matter. */
    public Rivals near(Collection<String> accepted) {
        Set<String> keys = accepted.stream()
                .flatMap(AnswerList::parts)
                .map(part -> Spelling.of(part).joined())
                .collect(Collectors.toSet());
        return new Rivals(joined.stream()
                .filter(rival -> keys.stream().anyMatch(key -> isNear(rival, key)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isNear(String rival, String key) {
        int most = 2 + key.length() / 2;
        return Math.abs(rival.length() - key.length()) <= most && EditDistance.between(rival, key) <= most;
    }

    Rivals without(Collection<Spelling> names) {
        Set<String> own = names.stream().map(Spelling::joined).collect(Collectors.toSet());
        return joined.stream().noneMatch(own::contains)
                ? this
                : new Rivals(
                        joined.stream().filter(rival -> !own.contains(rival)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(Spelling typed) {
        return joined.contains(typed.joined());
    }

    boolean include(String spelling) {
        return joined.contains(spelling);
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
