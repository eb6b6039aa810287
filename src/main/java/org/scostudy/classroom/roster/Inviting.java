package org.scostudy.classroom.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a list of learners into a class: those with an account join, the others get a personal code. */
@Service
class Inviting {

    private final ClassroomTable classrooms;
    private final Members members;
    private final Access access;
    private final Accounts accounts;
    private final Clock clock;

    Inviting(ClassroomTable classrooms, Members members, Access access, Accounts accounts, Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All of the list or nothing. The same list again changes nothing but the codes that are still open. */
    @Transactional
    List<Invitation> invite(Learner person, long classroom, ClassList list) {
        access.taughtNow(person, classroom);
        if (!list.problems().isEmpty()) {
            throw new IllegalArgumentException("a list with problems");
        }
        classrooms.lock(classroom);
        Map<String, Member> open = new HashMap<>();
        for (Member member : members.of(classroom)) {
            if (member.standing() == Member.Standing.INVITED) {
                open.put(member.name().toLowerCase(Locale.ROOT), member);
            }
        }
        List<Invitation> results = new ArrayList<>();
        for (ClassList.Entry entry : list.entries()) {
            results.add(invite(classroom, entry, open));
        }
        return results;
    }

    private Invitation invite(long classroom, ClassList.Entry entry, Map<String, Member> open) {
        Optional<Learner> account = accounts.find(entry.name()).filter(found -> found.role() != Role.GUEST);
        if (account.isPresent()) {
            return seat(classroom, entry, account.get());
        }
        String code = JoinCode.next() + JoinCode.next();
        Member before = open.get(entry.name().toLowerCase(Locale.ROOT));
        if (before != null) {
            members.remove(before);
        }
        members.add(classroom, null, entry.name(), Invitation.hash(code), null);
        return new Invitation(
                entry.line(),
                entry.name(),
                before == null ? Invitation.Result.INVITED : Invitation.Result.INVITED_AGAIN,
                code);
    }

    private Invitation seat(long classroom, ClassList.Entry entry, Learner learner) {
        Optional<Member> known = members.findLearner(classroom, learner.id());
        if (known.filter(Member::active).isPresent()) {
            return new Invitation(entry.line(), entry.name(), Invitation.Result.ALREADY_IN, "");
        }
        if (known.isPresent()) {
            members.takeUp(known.get(), learner.id(), clock.instant());
        } else {
            members.add(classroom, learner.id(), learner.displayName(), null, clock.instant());
        }
        return new Invitation(entry.line(), entry.name(), Invitation.Result.JOINED, "");
    }
}
