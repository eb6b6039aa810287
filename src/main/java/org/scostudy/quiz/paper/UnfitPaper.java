package org.scostudy.quiz.paper;

import java.util.Locale;

/** A paper that cannot be. */
public class UnfitPaper extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Reason {
        /** No question at all. */
        EMPTY,
        /** More questions than a paper holds. */
        TOO_LONG,
        /** One question twice. */
        TWICE,
        /** More questions are to be drawn from a pool than it has, or none. */
        DRAW,
        /** Questions of one pool differ in their points, so that luck would decide what a paper is worth. */
        UNEVEN_POOL,
        /** Points that are none. */
        POINTS,
        /** Somebody else changed the paper meanwhile. */
        CHANGED_MEANWHILE,
        /** Learners have begun: only corrections are left. */
        BEGUN;

        /** Of the text for people. */
        public String key() {
            return "quiz.paper.unfit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param about what it is about, for the log */
    UnfitPaper(Reason reason, Object about) {
        super(reason + ": " + about);
        this.reason = reason;
    }

    /** Somebody else was faster, or learners went on. */
    public static UnfitPaper changedMeanwhile(long assignment) {
        return new UnfitPaper(Reason.CHANGED_MEANWHILE, assignment);
    }

    public Reason reason() {
        return reason;
    }
}
