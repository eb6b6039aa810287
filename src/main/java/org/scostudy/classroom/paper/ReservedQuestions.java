package org.scostudy.classroom.paper;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.question.KeptBack;
import org.scostudy.quiz.paper.Papers;
import org.springframework.stereotype.Component;

/** Keeps the questions of a paper from the members of its class until its answers are told, where that was wished. */
@Component
class ReservedQuestions implements KeptBack {

    private final Assignments assignments;
    private final Papers papers;
    private final Releasing releasing;

    ReservedQuestions(Assignments assignments, Papers papers, Releasing releasing) {
        this.assignments = assignments;
        this.papers = papers;
        this.releasing = releasing;
    }

    @Override
    public Set<String> from(long learner) {
        Set<String> questions = new HashSet<>();
        for (Assignment assignment : assignments.reservedFor(learner)) {
            if (releasing.of(assignment).held()) {
                questions.addAll(papers.questionIds(assignment.id()));
            }
        }
        return questions;
    }
}
