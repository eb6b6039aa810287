package org.scostudy.classroom.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.classroom.paper.QuizPapers;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Work;
import org.scostudy.quiz.paper.ExamPaper;

/** The real assigning on a given database, for tests of other rooms that hand out no quizzes. */
public final class AssigningAtSchool {

    private record NoQuizzes() implements QuizPapers {

        @Override
        public void freeze(Assignment assignment, @Nullable ExamPaper composed) {
            assertThat(assignment.work()).isNotInstanceOf(Work.Quiz.class);
        }

        @Override
        public void follow(Assignment before, Assignment now) {
            assertThat(now.work()).isNotInstanceOf(Work.Quiz.class);
        }

        @Override
        public void keep(Learner person, long classroom, long assignment, int seen, ExamPaper paper) {
            throw new AssertionError("a paper for assignment " + assignment);
        }
    }

    private AssigningAtSchool() {}

    public static Assigning over(RosterAtSchool roster, Assignments assignments, Clock clock) {
        return new Assigning(assignments, roster.members, roster.access, new NoQuizzes(), _ -> {}, clock);
    }
}
