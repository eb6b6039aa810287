package org.scostudy.classroom.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.quiz.assigned.AssignedQuizzes;

/**
 * The finished attempts of a class at its quizzes, by their ids in the order of the gradebook. Of members whose account
 * is gone there are marks, but no answers.
 */
record SatQuizzes(Map<String, Sat> all) {

    /** @param number of the attempt among those of its member, from 1 */
    record Sat(Assignment assignment, Member member, int number, AssignedQuizzes.Taken taken) {}

    static SatQuizzes of(Gradebook book) {
        Map<String, Sat> all = new LinkedHashMap<>();
        for (Assignment assignment : book.assignments()) {
            if (!(assignment.work() instanceof Work.Quiz)) {
                continue;
            }
            for (Member member : book.members()) {
                Long learner = member.learner();
                List<WorkAttempt> attempts = book.mark(assignment, member).attempts();
                for (int i = 0; i < attempts.size() && learner != null; i++) {
                    WorkAttempt attempt = attempts.get(i);
                    if (attempt.isFinished()) {
                        AssignedQuizzes.Taken taken = new AssignedQuizzes.Taken(learner, attempt.id());
                        all.put(attempt.id(), new Sat(assignment, member, i + 1, taken));
                    }
                }
            }
        }
        return new SatQuizzes(all);
    }

    List<AssignedQuizzes.Taken> taken() {
        return all.values().stream().map(Sat::taken).toList();
    }
}
