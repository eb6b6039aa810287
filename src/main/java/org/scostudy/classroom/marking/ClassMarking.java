package org.scostudy.classroom.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.quiz.marking.Marking;
import org.scostudy.summit.AssignedScenarios;
import org.scostudy.summit.ChoiceFlows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marking for those who teach the class. */
@Service
class ClassMarking {

    /** An attempt of a member that has ended. */
    record Sat(Member member, WorkAttempt attempt, AssignedQuizzes.Sat quiz) {}

    /** A play of a member. */
    record Played(Member member, WorkAttempt attempt, AssignedScenarios.Played play) {}

    private final Marking marking;
    private final Marks marks;
    private final Assignments assignments;
    private final AssignedQuizzes quizzes;
    private final AssignedScenarios scenarios;
    private final ChoiceFlows flows;
    private final Teaching teaching;
    private final Access access;

    ClassMarking(
            Marking marking,
            Marks marks,
            Assignments assignments,
            AssignedQuizzes quizzes,
            AssignedScenarios scenarios,
            ChoiceFlows flows,
            Teaching teaching,
            Access access) {
        this.marking = marking;
        this.marks = marks;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.flows = flows;
        this.teaching = teaching;
        this.access = access;
    }

    Assignment assignment(Learner person, long classroom, long assignment) {
        access.taught(person, classroom);
        return assignments.require(classroom, assignment);
    }

    /** Every essay of the assignment, those of one question together. */
    List<Essay> essays(Learner person, long classroom, long assignment) {
        assignment(person, classroom, assignment);
        return marking.essays(assignment);
    }

    /** @return whether nobody else reads it */
    boolean claim(Learner person, long classroom, long assignment, Essay essay) {
        assignment(person, classroom, assignment);
        return marking.claim(person, essay);
    }

    void giveBack(Learner person, long classroom, long assignment, Essay essay) {
        assignment(person, classroom, assignment);
        marking.giveBack(person, essay);
    }

    /** @throws org.scostudy.quiz.paper.UnfitPaper when somebody else marked it meanwhile */
    @Transactional
    void mark(Learner person, long classroom, long assignment, Essay essay, List<Integer> levels, String comment) {
        assignment(person, classroom, assignment);
        access.taughtNow(person, classroom);
        marking.mark(person, assignment, essay, levels, comment);
    }

    List<String> comments(Learner person) {
        return marking.comments(person);
    }

    /** The members by their account; those who left their account are none of them. */
    Map<Long, Member> members(Learner person, long classroom) {
        return teaching.members(person, classroom).stream()
                .filter(member -> member.learner() != null)
                .collect(Collectors.toMap(
                        member -> Objects.requireNonNull(member.learner()), Function.identity(), (a, _) -> a));
    }

    /** What a member did in a scenario; empty when it went with the account. */
    Optional<Played> played(Learner person, long classroom, long assignment, String play) {
        assignment(person, classroom, assignment);
        return attempt(person, classroom, assignment, play)
                .flatMap(of -> scenarios
                        .played(learner(of.member()), play)
                        .map(told -> new Played(of.member(), of.attempt(), told)));
    }

    /** How the plays of all members went through a scenario. */
    ChoiceFlows.Flow flow(Learner person, long classroom, long assignment) {
        assignment(person, classroom, assignment);
        List<ChoiceFlows.Played> plays = new ArrayList<>();
        Map<Long, Member> members = members(person, classroom);
        for (WorkAttempt attempt : marks.attempts(classroom, assignment)) {
            members.forEach((account, member) -> {
                if (member.id() == attempt.member()) {
                    plays.add(new ChoiceFlows.Played(account, attempt.id()));
                }
            });
        }
        return flows.of(plays);
    }

    private record Attempted(Member member, WorkAttempt attempt) {}

    private Optional<Attempted> attempt(Learner person, long classroom, long assignment, String attempt) {
        return marks.attempts(classroom, assignment).stream()
                .filter(each -> each.id().equals(attempt))
                .findFirst()
                .flatMap(each -> teaching.members(person, classroom).stream()
                        .filter(member -> member.id() == each.member() && member.learner() != null)
                        .findFirst()
                        .map(member -> new Attempted(member, each)));
    }

    private static long learner(Member member) {
        return Objects.requireNonNull(member.learner());
    }

    /** What a member answered; empty when it goes on, or went with the account. */
    Optional<Sat> sat(Learner person, long classroom, long assignment, String attempt) {
        assignment(person, classroom, assignment);
        return attempt(person, classroom, assignment, attempt)
                .flatMap(of -> quizzes.sat(learner(of.member()), attempt)
                        .map(quiz -> new Sat(of.member(), of.attempt(), quiz)));
    }
}
