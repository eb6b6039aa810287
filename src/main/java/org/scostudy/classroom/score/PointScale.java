package org.scostudy.classroom.score;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;

/** Marks as points: of how many an assignment was for a member, and how many their mark is. */
final class PointScale {

    private final Gradebook book;
    private final Map<Long, Double> most = new HashMap<>();

    PointScale(Gradebook book) {
        this.book = book;
        for (Assignment assignment : book.assignments()) {
            for (Member member : book.members()) {
                Double own = own(book.mark(assignment, member));
                if (own != null) {
                    most.merge(assignment.id(), own, Math::max);
                }
            }
        }
    }

    /** Absent as long as nobody has finished it. Who has not is measured by the others. */
    @Nullable
    Double outOf(Assignment assignment, Member member) {
        Double own = own(book.mark(assignment, member));
        return own == null ? outOf(assignment) : own;
    }

    /** The most that it was for anybody. */
    @Nullable
    Double outOf(Assignment assignment) {
        return most.get(assignment.id());
    }

    /** What the mark is in points, overrides included; absent while there is none. */
    @Nullable
    Double points(Assignment assignment, Member member) {
        Double share = book.mark(assignment, member).share();
        Double outOf = outOf(assignment, member);
        return share == null || outOf == null ? null : Double.valueOf(share * outOf);
    }

    private static @Nullable Double own(Mark mark) {
        return mark.attempts().stream()
                .filter(WorkAttempt::isFinished)
                .map(WorkAttempt::maxPoints)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
