package org.scostudy.classroom.paper;

import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a paper to quizzes that were handed out before there were papers: the one that a first attempt would be given
 * today. Who has begun goes on with what they have.
 */
@Component
class FirstPapers {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPapers.class);

    private final Assignments assignments;
    private final ClassPapers papers;

    FirstPapers(Assignments assignments, ClassPapers papers) {
        this.assignments = assignments;
        this.papers = papers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void freeze() {
        for (Assignment assignment : assignments.quizzesWithoutPaper()) {
            try {
                papers.freeze(assignment, null);
            } catch (RuntimeException one) {
                LOG.warn("Assignment {} got no paper", assignment.id(), one);
            }
        }
    }
}
