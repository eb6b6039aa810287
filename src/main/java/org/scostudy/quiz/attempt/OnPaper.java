package org.scostudy.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.AnswerShape;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Scoring;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PrintedForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was written on printed papers. All of it needs a transaction. */
@Component
public class OnPaper {

    private final AttemptLog log;
    private final Closing closing;

    OnPaper(AttemptLog log, Closing closing) {
        this.log = log;
        this.closing = closing;
    }

    /**
     * An attempt with its answers, which has yet to be finished.
     *
     * @param answers by the place of their question; what was left blank is left out
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String add(
            long learner, String title, long assignment, PrintedForm form, Map<Integer, Answer> answers, Instant when) {
        List<Item> items =
                form.sitting().questions().stream().map(PaperQuestion::item).toList();
        Attempt attempt = Attempt.written(title, assignment, form, when);
        log.add(learner, attempt, items);
        log.handOut(learner, attempt.id());
        int seq = 0;
        for (Map.Entry<Integer, Answer> each : new TreeMap<>(answers).entrySet()) {
            log.append(
                    learner,
                    attempt.id(),
                    entry(seq++, each.getKey(), items.get(each.getKey()), each.getValue(), when));
        }
        return attempt.id();
    }

    private static AttemptEntry entry(int seq, int place, Item item, Answer answer, Instant when) {
        AnswerShape.check(item.task(), answer);
        Scoring.Score score = Scoring.of(item.task(), answer);
        return new AttemptEntry(
                seq,
                "paper-" + place,
                place,
                AttemptEntry.Step.ANSWER,
                when,
                0,
                answer,
                score.correctness(),
                score.share());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(long learner, String id, Instant when) {
        Attempt attempt = log.lock(learner, id).orElseThrow(NoSuchAttempt::new);
        closing.closeOnPaper(learner, log.progress(learner, attempt), when);
    }

    /** @return whether it is gone; what its learner has looked at stays, and so does what was sat here */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(long learner, String id) {
        boolean written = log.lock(learner, id).filter(Attempt::onPaper).isPresent();
        return written && log.told(learner, id) && log.drop(learner, id);
    }
}
