package org.scostudy.classroom.roster;

import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a class. What is not for a person does not exist for them, so that nobody learns of classes by
 * guessing numbers.
 */
@Component
public class Access {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final ClassroomTable classrooms;
    private final Members members;

    Access(ClassroomTable classrooms, Members members) {
        this.classrooms = classrooms;
        this.members = members;
    }

    /** The class, for those who teach it; an administrator's look is logged. */
    public Classroom taught(Learner person, long classroom) {
        Classroom found = classrooms.find(classroom).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
        switch (person.role()) {
            case INSTRUCTOR -> {
                if (!classrooms.isTaughtBy(classroom, person.id())) {
                    throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
                }
            }
            case ADMINISTRATOR -> {
                if (!classrooms.isTaughtBy(classroom, person.id())) {
                    LOG.info("administrator {} looks at class {}", person.id(), classroom);
                }
            }
            case GUEST, LEARNER -> throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
        return found;
    }

    /** The same, to change it: an archived class is only looked at. */
    public Classroom taughtNow(Learner person, long classroom) {
        Classroom found = taught(person, classroom);
        if (found.archived() != null) {
            throw new ClassRefused(ClassRefused.Reason.ARCHIVED);
        }
        return found;
    }

    /** The person's own place in a class. */
    public Member place(Learner person, long classroom) {
        return members.findLearner(classroom, person.id())
                .filter(Member::active)
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
    }

    /** The class, for whoever runs the machine. */
    public Classroom forOperator(long classroom) {
        return classrooms.find(classroom).orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
    }

    void mayTeach(Learner person) {
        if (person.role() != Role.INSTRUCTOR && person.role() != Role.ADMINISTRATOR) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
    }
}
