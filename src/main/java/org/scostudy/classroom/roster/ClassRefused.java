package org.scostudy.classroom.roster;

import org.scostudy.common.Refused;

/** A wish that cannot be granted; the reason has a message that says what to do. */
public final class ClassRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** There is no such class, assignment or member, or not for this person. */
        NOT_FOUND,
        DATE_INCOMPLETE,
        SECOND_DATE_MISSING,
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
        PAPER_BEGUN,
        MAIL_OFF,
        LETTER_UNFIT,
        TOO_MANY_LETTERS,
        /** The learner has seen what came of it. */
        LOOKED_AT,
        EXAM_DAY_UNFIT,
        EXAM_PERCENT_UNFIT;

        public String messageKey() {
            return Refused.messageKey("classroom", this);
        }
    }

    private final Reason reason;

    public ClassRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
