package org.scostudy.classroom.roster;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors do with classes. Each method refuses persons who do not teach the class. */
@Service
public class Teaching {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_DROPPED = 20;
    private static final int TRIES_FOR_A_CODE = 5;

    private final ClassroomTable classrooms;
    private final Members members;
    private final Access access;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teaching(
            ClassroomTable classrooms,
            Members members,
            Access access,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.access = access;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Classroom create(Learner person, String title) {
        access.mayTeach(person);
        long id = addWithCode(titled(title), person.zone());
        classrooms.addInstructor(id, person.id());
        events.publishEvent(new ClassBegun(id, person.id()));
        return classrooms.find(id).orElseThrow();
    }

    /** Those that the person teaches, newest first. */
    public List<Classroom> classes(Learner person) {
        access.mayTeach(person);
        return classrooms.taughtBy(person.id());
    }

    Classroom open(Learner person, long classroom) {
        return access.taught(person, classroom);
    }

    @Transactional
    public void change(Learner person, long classroom, String title, int dropLowest, ZoneId zone) {
        access.taughtNow(person, classroom);
        members.studyOtherwise(classroom);
        classrooms.change(classroom, titled(title), Math.clamp(dropLowest, 0, MOST_DROPPED), zone);
    }

    /** From now on the class is only looked at: nobody joins, nothing is handed in. */
    @Transactional
    public void archive(Learner person, long classroom) {
        access.taught(person, classroom);
        members.studyOtherwise(classroom);
        classrooms.archived(classroom, clock.instant());
    }

    @Transactional
    public void reopen(Learner person, long classroom) {
        access.taught(person, classroom);
        members.studyOtherwise(classroom);
        classrooms.archived(classroom, null);
    }

    /** The former code stops working. */
    @Transactional
    Classroom renewCode(Learner person, long classroom) {
        access.taughtNow(person, classroom);
        for (int tries = 0; tries < TRIES_FOR_A_CODE; tries++) {
            String code = JoinCode.next();
            if (classrooms.findByCode(code).isEmpty()) {
                classrooms.code(classroom, code);
                break;
            }
        }
        return classrooms.find(classroom).orElseThrow();
    }

    public List<Learner> instructors(Learner person, long classroom) {
        access.taught(person, classroom);
        return classrooms.instructors(classroom).stream()
                .flatMap(id -> accounts.find(id).stream())
                .toList();
    }

    @Transactional
    public void addInstructor(Learner person, long classroom, String signInName) {
        access.taughtNow(person, classroom);
        Learner colleague = accounts.find(signInName)
                .filter(found -> found.role() == Role.INSTRUCTOR || found.role() == Role.ADMINISTRATOR)
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_AN_INSTRUCTOR));
        classrooms.addInstructor(classroom, colleague.id());
    }

    @Transactional
    public void removeInstructor(Learner person, long classroom, long instructor) {
        access.taughtNow(person, classroom);
        classrooms.lock(classroom);
        if (classrooms.instructors(classroom).size() < 2) {
            throw new ClassRefused(ClassRefused.Reason.LAST_INSTRUCTOR);
        }
        classrooms.removeInstructor(classroom, instructor);
    }

    public List<Member> members(Learner person, long classroom) {
        access.taught(person, classroom);
        return members.of(classroom);
    }

    /** How many learn in the class now. */
    public long learners(Learner person, long classroom) {
        return members(person, classroom).stream().filter(Member::active).count();
    }

    /** More time for a member in everything that has a limit, what they sit just now included. */
    @Transactional
    public void accommodate(Learner person, long classroom, long member, ExtraTime extra) {
        access.taughtNow(person, classroom);
        Member found =
                members.find(classroom, member).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        members.extra(found, extra);
        events.publishEvent(new MoreTime(classroom, member));
    }

    /** Marks stay with the class; an invitation that nobody took up is gone without a trace. */
    @Transactional
    public void removeMember(Learner person, long classroom, long member) {
        access.taughtNow(person, classroom);
        Member found =
                members.find(classroom, member).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        if (found.standing() == Member.Standing.INVITED) {
            members.remove(found);
        } else {
            members.left(found, clock.instant());
        }
    }

    private long addWithCode(String title, ZoneId zone) {
        DuplicateKeyException taken = null;
        for (int tries = 0; tries < TRIES_FOR_A_CODE; tries++) {
            String code = JoinCode.next();
            if (classrooms.findByCode(code).isEmpty()) {
                try {
                    return classrooms.add(title, code, false, zone, clock.instant());
                } catch (DuplicateKeyException raced) {
                    taken = raced;
                }
            }
        }
        throw new IllegalStateException("no free join code", taken);
    }

    private static String titled(String title) {
        String cleaned = title.strip().replaceAll("\\s+", " ");
        if (cleaned.isEmpty()) {
            throw new ClassRefused(ClassRefused.Reason.TITLE_MISSING);
        }
        return cleaned.length() > LONGEST_TITLE ? cleaned.substring(0, LONGEST_TITLE) : cleaned;
    }
}
