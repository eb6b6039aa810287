package org.scostudy.classroom.join;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Invitation;
import org.scostudy.classroom.roster.JoinCode;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners do with classes: join, look, leave, and decide what instructors may see. */
@Service
public class Joining {

    /** A class as a learner sees it. */
    public record Membership(Classroom classroom, Member member) {}

    private final ClassroomTable classrooms;
    private final Members members;
    private final Access access;
    private final Clock clock;

    Joining(ClassroomTable classrooms, Members members, Access access, Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** The class behind a code, to show its name before joining; a personal code counts too. */
    Optional<Classroom> preview(String code) {
        return find(code).filter(found -> found.archived() == null);
    }

    /** The same, archived or not. */
    Optional<Classroom> find(String code) {
        String cleaned = JoinCode.cleaned(code);
        return classrooms
                .findByCode(cleaned)
                .or(() -> members.findInvited(Invitation.hash(cleaned))
                        .flatMap(member -> classrooms.find(member.classroom())));
    }

    /** Joining twice is joining once. Somebody who left comes back to their marks. */
    @Transactional
    public Membership join(Learner person, String code) {
        if (person.role() == Role.GUEST) {
            throw new ClassRefused(ClassRefused.Reason.GUESTS_CANNOT_JOIN);
        }
        String cleaned = JoinCode.cleaned(code);
        Optional<Member> invited = members.findInvited(Invitation.hash(cleaned));
        Classroom classroom = invited.flatMap(member -> classrooms.find(member.classroom()))
                .or(() -> classrooms.findByCode(cleaned))
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NO_SUCH_CODE));
        if (classroom.archived() != null) {
            throw new ClassRefused(ClassRefused.Reason.ARCHIVED);
        }
        classrooms.lock(classroom.id());
        Optional<Member> known = members.findLearner(classroom.id(), person.id());
        if (known.isPresent()) {
            if (!known.get().active()) {
                members.takeUp(known.get(), person.id(), clock.instant());
            }
        } else if (invited.isPresent()) {
            members.takeUp(invited.get(), person.id(), clock.instant());
        } else {
            members.add(classroom.id(), person.id(), person.displayName(), null, clock.instant());
        }
        return place(person, classroom.id());
    }

    /** Makes others who begin something in this class wait until the transaction ends. */
    public void lock(long classroom) {
        classrooms.lock(classroom);
    }

    @Transactional
    public void leave(Learner person, long classroom) {
        members.left(access.place(person, classroom), clock.instant());
    }

    @Transactional
    public void share(Learner person, long classroom, boolean study) {
        members.shares(access.place(person, classroom), study);
    }

    public Membership place(Learner person, long classroom) {
        Member member = access.place(person, classroom);
        return new Membership(classrooms.find(classroom).orElseThrow(), member);
    }

    /** The classes that the person is in, archived ones last. */
    public List<Membership> places(Learner person) {
        return members.ofLearner(person.id()).stream()
                .filter(Member::active)
                .flatMap(member -> classrooms.find(member.classroom()).stream()
                        .map(classroom -> new Membership(classroom, member)))
                .sorted(java.util.Comparator.comparing(
                        place -> place.classroom().archived() != null))
                .toList();
    }
}
