package org.scostudy.classroom.task;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.WorkDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner is to do, over all classes. */
@Service
public class Tasks {

    /**
     * An assignment as it is for the learner, own dates included.
     *
     * @param extra time that the learner has beyond a limit
     * @param mark the learner's own
     */
    public record Task(Classroom classroom, Member member, Assignment assignment, ExtraTime extra, Mark mark) {

        boolean mayStart(Instant now) {
            WorkDates.State state = assignment.dates().at(now);
            boolean taken = state == WorkDates.State.OPEN || state == WorkDates.State.LATE;
            Integer allowed = assignment.attempts();
            return taken && (allowed == null || mark.attempts().size() < allowed);
        }
    }

    private final Joining joining;
    private final Assignments assignments;
    private final Marks marks;
    private final Clock clock;

    Tasks(Joining joining, Assignments assignments, Marks marks, Clock clock) {
        this.joining = joining;
        this.assignments = assignments;
        this.marks = marks;
        this.clock = clock;
    }

    /** By due date, those without one last; those that are not open yet are among them. */
    @Transactional(readOnly = true)
    public List<Task> of(Learner person) {
        List<Task> tasks = new ArrayList<>();
        for (Joining.Membership place : joining.places(person)) {
            if (place.classroom().archived() == null) {
                tasks.addAll(of(place));
            }
        }
        tasks.sort(Comparator.comparing(
                task -> task.assignment().dates().due(), Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    @Transactional(readOnly = true)
    public Task task(Learner person, long classroom, long assignment) {
        return of(joining.place(person, classroom)).stream()
                .filter(task -> task.assignment().id() == assignment)
                .findFirst()
                .orElseThrow(() -> new ClassRefused(ClassRefused.Reason.NOT_FOUND));
    }

    /** ClassRefused when it is not open, or when no attempts are left. Two starts at once cannot make one too many. */
    @Transactional
    public void begin(Learner person, long classroom, long assignment, String attempt) {
        joining.lock(classroom);
        Task task = task(person, classroom, assignment);
        checkThatItMayStart(task);
        marks.began(classroom, assignment, task.member().id(), attempt, clock.instant());
    }

    void checkThatItMayStart(Task task) {
        if (task.classroom().archived() != null) {
            throw new ClassRefused(ClassRefused.Reason.ARCHIVED);
        }
        Instant now = clock.instant();
        switch (task.assignment().dates().at(now)) {
            case NOT_YET -> throw new ClassRefused(ClassRefused.Reason.NOT_OPEN_YET);
            case CLOSED -> throw new ClassRefused(ClassRefused.Reason.CLOSED);
            case OPEN, LATE -> {}
        }
        if (!task.mayStart(now)) {
            throw new ClassRefused(ClassRefused.Reason.NO_ATTEMPTS_LEFT);
        }
    }

    /** The learner's own line of the gradebook. */
    @Transactional(readOnly = true)
    public Gradebook line(Joining.Membership place) {
        long classroom = place.classroom().id();
        Member member = place.member();
        return new Gradebook(
                place.classroom(),
                assignments.of(classroom),
                List.of(member),
                assignments.leeways(classroom),
                marks.ofMember(classroom, member.id()),
                marks.changesOf(classroom, member.id()),
                clock.instant());
    }

    /** Of one class, archived or not. */
    @Transactional(readOnly = true)
    List<Task> of(Joining.Membership place) {
        return of(place, line(place));
    }

    public List<Task> of(Joining.Membership place, Gradebook own) {
        Member member = place.member();
        return own.assignments().stream()
                .map(assignment -> {
                    Optional<Leeway> leeway = assignments.leeway(assignment, member.id());
                    return new Task(
                            place.classroom(),
                            member,
                            leeway.map(assignment::with).orElse(assignment),
                            leeway.map(Leeway::extra).orElse(member.extra()),
                            own.mark(assignment, member));
                })
                .toList();
    }
}
