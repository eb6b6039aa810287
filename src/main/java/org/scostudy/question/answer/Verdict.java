package org.scostudy.question.answer;

import java.util.List;

/**
 * What a typed answer is worth.
 *
 * @param best the accepted spelling that the answer came nearest to
 * @param diff how to get from the typed text to the best: SAME and MISSING make up the best, SAME and EXTRA the typed
 *     text, up to case and accents, which are not held against anyone
 */
public record Verdict(Match match, String best, List<DiffPart> diff) {

    public Verdict {
        diff = List.copyOf(diff);
    }

    /** Whether it is right, be it with a slip of the pen. */
    public boolean counts() {
        return match != Match.WRONG;
    }

    public enum Match {
        EXACT,
        /** A slip of the pen: meant right, spelled a little differently. */
        CLOSE,
        WRONG
    }

    public enum Op {
        SAME,
        MISSING,
        EXTRA
    }

    public record DiffPart(Op op, String text) {}
}
