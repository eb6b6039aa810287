package org.scostudy.generation.wording;

import org.scostudy.material.model.Value;

/** How answers look as options: of one type and of like length, so that none stands out. */
public final class OptionForm {

    /** Up to this many characters, options are of like length whatever their ratio. */
    private static final int LIKE_LENGTH = 12;

    private static final double LIKE_RATIO = 1.7;

    private OptionForm() {}

    public static String text(Value value) {
        return Sentence.capitalised(value.asAnswer());
    }

    /** For what its author chose as an option: its kind is no matter, its length is. */
    public static boolean ofLikeLength(Value key, Value value) {
        return likeLength(text(key).length(), text(value).length());
    }

    public static boolean alike(Value key, Value value) {
        return sameType(key, value)
                && likeLength(text(key).length(), text(value).length());
    }

    private static boolean sameType(Value key, Value value) {
        return switch (key) {
            case Value.Ref ref ->
                value instanceof Value.Ref other
                        && other.entity().type().equals(ref.entity().type());
            case Value.Date date ->
                value instanceof Value.Date other
                        && other.iso().length() == date.iso().length();
            case Value.Several several ->
                value instanceof Value.Several other
                        && other.ordered() == several.ordered()
                        && other.values().size() == several.values().size();
            default -> value.getClass() == key.getClass();
        };
    }

    private static boolean likeLength(int a, int b) {
        return Math.abs(a - b) <= LIKE_LENGTH || Math.max(a, b) <= LIKE_RATIO * Math.min(a, b);
    }
}
