package org.scostudy.classroom.gradebook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.PersonalRecords;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Members;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What stays of a learner in classes when the account goes: marks that were given, under a name that says nothing. */
@Component
class DepartedMarks implements PersonalRecords {

    private final ClassroomTable classrooms;
    private final Members members;
    private final Marks marks;
    private final Clock clock;

    DepartedMarks(ClassroomTable classrooms, Members members, Marks marks, Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.marks = marks;
        this.clock = clock;
    }

    @EventListener
    void on(LearnerRemoved removed) {
        members.ofLearner(removed.learnerId())
                .forEach(member -> members.anonymise(member, "Former learner " + member.id(), clock.instant()));
        classrooms.forgetInstructor(removed.learnerId());
    }

    @Override
    public String name() {
        return "classes";
    }

    @Override
    public Object of(long learnerId) {
        return members.ofLearner(learnerId).stream()
                .map(member -> Map.of(
                        "class",
                        classrooms
                                .find(member.classroom())
                                .map(Classroom::title)
                                .orElse(""),
                        "place",
                        member,
                        "attempts",
                        List.copyOf(marks.ofMember(member.classroom(), member.id())),
                        "marks",
                        List.copyOf(marks.changesOf(member.classroom(), member.id()))))
                .toList();
    }
}
