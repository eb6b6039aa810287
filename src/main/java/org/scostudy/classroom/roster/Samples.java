package org.scostudy.classroom.roster;

import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sample classes, which {@code --demo} makes, once somebody has seen enough of them. */
@Service
public class Samples {

    private final ClassroomTable classrooms;
    private final Members members;
    private final Access access;
    private final ApplicationEventPublisher events;

    Samples(ClassroomTable classrooms, Members members, Access access, ApplicationEventPublisher events) {
        this.classrooms = classrooms;
        this.members = members;
        this.access = access;
        this.events = events;
    }

    /** Removes a sample class with its simulated learners; people who joined it keep their accounts. */
    public void remove(Learner person, long classroom) {
        Classroom found = access.taught(person, classroom);
        if (!found.demo()) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
        List<Long> learners = members.of(classroom).stream()
                .map(Member::learner)
                .filter(Objects::nonNull)
                .toList();
        members.studyOtherwise(classroom);
        classrooms.remove(classroom);
        events.publishEvent(new SampleRemoved(learners));
    }
}
