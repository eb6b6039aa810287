package org.scostudy.classroom.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the answers of an assigned quiz may be told.
 *
 * @param reserved whether members meet its questions nowhere else until then
 * @param released since when an instructor lets them be told, whatever the rule; absent until then
 */
public record Answers(Rule rule, boolean reserved, @Nullable Instant released) {

    public Answers(Rule rule, @Nullable Instant released) {
        this(rule, false, released);
    }

    public static final Answers USUAL = new Answers(Rule.LAST_SITTING, null);

    /** What holds until an instructor releases them. Names stand in the database. */
    public enum Rule {
        /** Once nobody of the class can sit the paper any more. */
        LAST_SITTING,
        /** Never by itself. */
        INSTRUCTOR,
        /** To each learner as soon as they have answered, whoever may still sit. */
        AT_ONCE
    }
}
