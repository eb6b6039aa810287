package org.scostudy.generation.proof;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.material.model.Value;
import org.scostudy.question.answer.Spelling;

/** Whether two answers are the same in meaning or in words, one a part of the other, or one an item of the other; a year contains its days. */
public final class Overlap {

    private Overlap() {}

    public static boolean between(Value a, Value b) {
        return switch (a) {
            case Value.Several several -> b instanceof Value.Several ? a.equals(b) : holds(several, b);
            case Value.Ref ref
            when b instanceof Value.Ref other ->
                ref.entity().id().equals(other.entity().id())
                        || ref.entity().id().equals(other.entity().partOf())
                        || other.entity().id().equals(ref.entity().partOf());
            case Value.Date date
            when b instanceof Value.Date other -> Days.of(date).meet(Days.of(other));
            default -> b instanceof Value.Several several ? holds(several, a) : a.equals(b);
        };
    }

    /** The first and the last day of a date, so that a year contains its days. */
    private record Days(String first, String last) {

        private static final String FIRST = "-01-01";
        private static final String LAST = "-12-31";
        private static final int YEAR = 4;

        static Days of(Value.Date date) {
            String iso = date.iso();
            int span = iso.indexOf('/');
            return new Days(
                    whole(span < 0 ? iso : iso.substring(0, span), FIRST),
                    whole(span < 0 ? iso : iso.substring(span + 1), LAST));
        }

        private static String whole(String iso, String rest) {
            return iso + rest.substring(iso.length() - YEAR);
        }

        boolean meet(Days other) {
            return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
        }
    }

    private static boolean holds(Value.Several several, Value value) {
        return several.values().stream().anyMatch(each -> between(each, value));
    }

    /** All spellings, as far as they matter in an answer. */
    public static Set<String> names(Value value) {
        Set<String> names = new HashSet<>();
        value.accepted().forEach(spelling -> names.add(Spelling.of(spelling).joined()));
        names.add(Spelling.of(value.asAnswer()).joined());
        if (value instanceof Value.Several several) {
            several.values().forEach(each -> names.addAll(names(each)));
        }
        return names;
    }
}
