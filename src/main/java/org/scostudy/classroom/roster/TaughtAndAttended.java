package org.scostudy.classroom.roster;

import java.util.Comparator;
import java.util.List;
import org.scostudy.audience.KnownClasses;
import org.springframework.stereotype.Component;

/** Tells of classes what has to be known to say who meets what. */
@Component
class TaughtAndAttended implements KnownClasses {

    private final ClassroomTable classrooms;
    private final Members members;

    TaughtAndAttended(ClassroomTable classrooms, Members members) {
        this.classrooms = classrooms;
        this.members = members;
    }

    /** Also of archived ones: what was learned there goes on being learned. */
    @Override
    public List<Long> attendedBy(long learner) {
        return members.attendedBy(learner);
    }

    @Override
    public List<Named> taughtBy(long instructor) {
        return classrooms.taughtBy(instructor).stream()
                .filter(classroom -> classroom.archived() == null)
                .map(classroom -> new Named(classroom.id(), classroom.title()))
                .sorted(Comparator.comparing(Named::title).thenComparing(Named::id))
                .toList();
    }
}
