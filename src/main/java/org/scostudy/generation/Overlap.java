package org.scostudy.generation;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.material.Value;
import org.scostudy.question.Spelling;

/** Whether two answers are the same in meaning or in words, one a part of the other, or one an item of the other. */
final class Overlap {

    private Overlap() {}

    static boolean between(Value a, Value b) {
        return switch (a) {
            case Value.Several several -> b instanceof Value.Several ? a.equals(b) : holds(several, b);
            case Value.Ref ref
            when b instanceof Value.Ref other ->
                ref.entity().id().equals(other.entity().id())
                        || ref.entity().id().equals(other.entity().partOf())
                        || other.entity().id().equals(ref.entity().partOf());
            default -> b instanceof Value.Several several ? holds(several, a) : a.equals(b);
        };
    }

    private static boolean holds(Value.Several several, Value value) {
        return several.values().stream().anyMatch(each -> between(each, value));
    }

    /** All spellings, as far as they matter in an answer. */
    static Set<String> names(Value value) {
        Set<String> names = new HashSet<>();
        value.accepted().forEach(spelling -> names.add(Spelling.of(spelling).joined()));
        names.add(Spelling.of(value.asAnswer()).joined());
        if (value instanceof Value.Several several) {
            several.values().forEach(each -> names.addAll(names(each)));
        }
        return names;
    }
}
