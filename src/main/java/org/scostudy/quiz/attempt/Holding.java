package org.scostudy.quiz.attempt;

import org.scostudy.quiz.AnswersHeld;
import org.scostudy.quiz.Release;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all who may hold answers back say together; only of attempts that somebody handed out they know anything. */
@Component
class Holding {

    /** Found when first asked, for they themselves ask attempts how long they may last. */
    private final ObjectProvider<AnswersHeld> held;

    Holding(ObjectProvider<AnswersHeld> held) {
        this.held = held;
    }

    Release of(long learner, Attempt attempt) {
        return attempt.assigned() ? of(learner, attempt.id()) : Release.RELEASED;
    }

    Release of(long learner, String attempt) {
        return held.stream().map(each -> each.release(learner, attempt)).reduce(Release.RELEASED, Release::or);
    }
}
