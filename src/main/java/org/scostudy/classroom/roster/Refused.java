package org.scostudy.classroom.roster;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** There is no such class, assignment or member, or not for this person. */
        NOT_FOUND,
        NO_SUCH_CODE,
        ARCHIVED,
        GUESTS_CANNOT_JOIN,
        REMOVED_FROM_CLASS,
        TITLE_MISSING,
        DUE_BEFORE_OPEN,
        CLOSED_BEFORE_DUE,
        NUMBER_OUT_OF_RANGE,
        NOTHING_FITS,
        SCENARIO_MISSING,
        SECTIONS_MISSING,
        NOT_AN_INSTRUCTOR,
        LAST_INSTRUCTOR,
        NOT_OPEN_YET,
        CLOSED,
        NO_ATTEMPTS_LEFT,
        /** No question fits any more, or the scenario is gone. */
        NOTHING_TO_DO,
        TOO_MANY_CODES,
        CHANGED_MEANWHILE,
        REASON_MISSING,
        MARK_OUT_OF_RANGE,
        /** Learners have begun: what they are asked stays as it is. */
        PAPER_BEGUN;

        public String messageKey() {
            return "classroom.refused."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
