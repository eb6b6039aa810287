package org.scostudy.classroom.roster;

import java.util.List;
import java.util.Objects;
import org.scostudy.study.fit.StudyGroups;
import org.springframework.stereotype.Component;

/** Who learns together in classes that are taught. */
@Component
class LearningTogether implements StudyGroups {

    private final ClassroomTable classrooms;
    private final Members members;

    LearningTogether(ClassroomTable classrooms, Members members) {
        this.classrooms = classrooms;
        this.members = members;
    }

    @Override
    public List<Long> of(long learner) {
        return members.attendedBy(learner).stream().filter(this::isTaught).toList();
    }

    @Override
    public List<Long> learners(long group) {
        return isTaught(group)
                ? members.of(group).stream()
                        .filter(Member::active)
                        .map(Member::learner)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private boolean isTaught(long classroom) {
        return classrooms.findTaught(classroom).isPresent();
    }
}
