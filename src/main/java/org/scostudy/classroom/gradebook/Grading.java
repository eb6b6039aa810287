package org.scostudy.classroom.gradebook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.work.Assignments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marks of a class, and what instructors do to them. */
@Service
public class Grading {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_REMARK = 2_000;

    /**
     * A change that an instructor wishes.
     *
     * @param seen the version of the mark that they had before them
     * @param share the mark, 0 to 1; absent: what was earned counts
     */
    record Wish(
            long assignment,
            long member,
            int seen,
            @Nullable Double share,
            String reason,
            String remark) {}

    private final Assignments assignments;
    private final Members members;
    private final Marks marks;
    private final Access access;
    private final Clock clock;

    Grading(Assignments assignments, Members members, Marks marks, Access access, Clock clock) {
        this.assignments = assignments;
        this.members = members;
        this.marks = marks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Gradebook gradebook(Learner person, long classroom) {
        return gradebook(access.taught(person, classroom));
    }

    /** For whoever runs the machine, who is nobody's learner or instructor. */
    @Transactional(readOnly = true)
    public Gradebook gradebookForOperator(long classroom) {
        return gradebook(access.forOperator(classroom));
    }

    private Gradebook gradebook(Classroom found) {
        long classroom = found.id();
        List<Member> placed = members.of(classroom).stream()
                .filter(member -> member.standing() != Member.Standing.INVITED)
                .toList();
        return new Gradebook(
                found,
                assignments.of(classroom),
                placed,
                assignments.leeways(classroom),
                marks.attempts(classroom),
                marks.changes(classroom),
                clock.instant());
    }

    /** The same of one member. */
    @Transactional(readOnly = true)
    public Gradebook ofMember(Learner person, long classroom, long member) {
        Classroom found = access.taught(person, classroom);
        Member placed =
                members.find(classroom, member).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        return new Gradebook(
                found,
                assignments.of(classroom),
                List.of(placed),
                assignments.leeways(classroom),
                marks.ofMember(classroom, member),
                marks.changesOf(classroom, member),
                clock.instant());
    }

    /** Refused when somebody else changed the mark since it was shown, so that neither writes over the other. */
    @Transactional
    void change(Learner person, long classroom, Wish wish) {
        access.taughtNow(person, classroom);
        if (assignments.find(classroom, wish.assignment()).isEmpty()
                || members.find(classroom, wish.member()).isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
        Double share = wish.share();
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new ClassRefused(ClassRefused.Reason.MARK_OUT_OF_RANGE);
        }
        MarkChange latest =
                marks.latest(classroom, wish.assignment(), wish.member()).orElse(null);
        boolean overrides = share != null && (latest == null || !share.equals(latest.share()));
        if (overrides && wish.reason().isBlank()) {
            throw new ClassRefused(ClassRefused.Reason.REASON_MISSING);
        }
        if ((latest == null ? 0 : latest.seq()) != wish.seen()) {
            throw new ClassRefused(ClassRefused.Reason.CHANGED_MEANWHILE);
        }
        append(person, classroom, wish);
    }

    private void append(Learner person, long classroom, Wish wish) {
        try {
            marks.change(
                    classroom,
                    new MarkChange(
                            wish.assignment(),
                            wish.member(),
                            wish.seen() + 1,
                            wish.share(),
                            cut(wish.reason(), LONGEST_REASON),
                            cut(wish.remark(), LONGEST_REMARK),
                            person.displayName(),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                    person.id());
        } catch (DuplicateKeyException raced) {
            throw new ClassRefused(ClassRefused.Reason.CHANGED_MEANWHILE);
        }
    }

    private static String cut(String text, int most) {
        String stripped = text.strip();
        return stripped.length() > most ? stripped.substring(0, most) : stripped;
    }
}
