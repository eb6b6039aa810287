package org.scostudy.classroom.course;

import java.util.List;
import java.util.OptionalDouble;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes that a learner is in, with everything there is to do and what became of it. */
@Service
class Courses {

    /**
     * @param instructors names of those who teach it
     * @param total the learner's marks so far, 0 to 1; absent while no mark counts
     */
    record Course(
            Classroom classroom,
            Member member,
            List<String> instructors,
            List<Tasks.Task> tasks,
            OptionalDouble total) {}

    private final Joining joining;
    private final Tasks tasks;
    private final ClassroomTable classrooms;
    private final Accounts accounts;

    Courses(Joining joining, Tasks tasks, ClassroomTable classrooms, Accounts accounts) {
        this.joining = joining;
        this.tasks = tasks;
        this.classrooms = classrooms;
        this.accounts = accounts;
    }

    /** Archived ones last. */
    @Transactional(readOnly = true)
    List<Course> of(Learner person) {
        return joining.places(person).stream().map(this::course).toList();
    }

    private Course course(Joining.Membership place) {
        Gradebook line = tasks.line(place);
        return new Course(
                place.classroom(),
                place.member(),
                classrooms.instructors(place.classroom().id()).stream()
                        .flatMap(id -> accounts.find(id).stream())
                        .map(Learner::displayName)
                        .toList(),
                tasks.of(place, line),
                line.total(place.member()));
    }
}
