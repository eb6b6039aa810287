package org.scostudy.quiz.attempt;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.scostudy.account.signin.Throttle;
import org.scostudy.question.CardId;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Items;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.plan.Askable;
import org.scostudy.quiz.plan.Candidate;
import org.scostudy.quiz.plan.Candidates;
import org.scostudy.quiz.plan.History;
import org.scostudy.quiz.plan.QuestionSelection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What learners do with quizzes: begin one, find those that are open, look at what became of them. */
@Service
public class Quizzes {

    private static final int PAST_SHOWN = 20;

    /**
     * An attempt with its questions.
     *
     * @param missed the cards behind what did not earn its whole point
     */
    public record Result(Progress progress, List<Item> items, List<CardId> missed) {}

    private final Candidates candidates;
    private final AttemptLog log;
    private final AskedBefore askedBefore;
    private final Answering answering;
    private final Closing closing;
    private final TransactionTemplate transaction;
    private final Throttle throttle;
    private final SecureRandom chance = new SecureRandom();

    Quizzes(
            Candidates candidates,
            AttemptLog log,
            AskedBefore askedBefore,
            Answering answering,
            Closing closing,
            TransactionTemplate transaction,
            Throttle throttle) {
        this.candidates = candidates;
        this.log = log;
        this.askedBefore = askedBefore;
        this.answering = answering;
        this.closing = closing;
        this.transaction = transaction;
        this.throttle = throttle;
    }

    /** How many questions a learner may be asked by it. */
    public int fitting(long learner, QuizPlan plan) {
        return candidates.studiedBy(learner).fitting(plan).size();
    }

    /** How many questions a class may be asked by it. */
    public int fittingClass(long classroom, QuizPlan plan) {
        return candidates.ofClass(classroom).fitting(plan).size();
    }

    /**
     * Asks what is new to the learner first, of what they study.
     *
     * @return the id of the attempt
     */
    public String start(long learner, String title, QuizPlan plan) {
        return start(learner, title, plan, candidates.studiedBy(learner), chance.nextLong(), history(learner));
    }

    /** Of what the class has. The same seed and bank give the same paper, whoever takes it. */
    public String start(long learner, long classroom, String title, QuizPlan plan, long seed) {
        return start(learner, title, plan, candidates.ofClass(classroom), seed, History.NONE);
    }

    /** What is assigned and whose answers are held back has no say: what comes next would tell what was wrong. */
    private History history(long learner) {
        return new History(
                askedBefore.of(learner, exam -> answering.look(learner, exam).secret()), candidates::subject);
    }

    private String start(long learner, String title, QuizPlan plan, Askable choice, long seed, History history) {
        throttle.count(Throttle.Deed.BEGIN_QUIZ, learner);
        List<Candidate> drawn = QuestionSelection.draw(plan, choice.fitting(plan), history, seed);
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException("no question fits the plan " + plan);
        }
        Items items = new Items(seed);
        List<Item> asked = drawn.stream().map(items::of).toList();
        Attempt attempt = Attempt.of(title, plan, seed, asked, now());
        transaction.executeWithoutResult(status -> {
            askedBefore.dropUntouchedPractice(learner);
            log.add(learner, attempt, asked);
        });
        return attempt.id();
    }

    /**
     * A sitting of a paper.
     *
     * @param assignment the one whose paper it is
     * @param seed decides what a pool gives and in which order everything is shown
     */
    public String start(long learner, String title, long assignment, ExamPaper paper, long seed) {
        throttle.count(Throttle.Deed.BEGIN_QUIZ, learner);
        ExamPaper.Sitting sitting = paper.sitting(seed);
        Attempt attempt = Attempt.of(title, assignment, paper, seed, sitting, now());
        transaction.executeWithoutResult(_ -> log.add(
                learner,
                attempt,
                sitting.questions().stream().map(PaperQuestion::item).toList()));
        return attempt.id();
    }

    /** Newest first. Those whose time is up have ended by being looked at. */
    public List<Progress> open(long learner) {
        return log.open(learner).stream()
                .map(attempt -> answering.look(learner, attempt.id()))
                .filter(progress -> progress.attempt().open())
                .toList();
    }

    /** Newest first. */
    public List<Attempt> past(long learner) {
        return log.finished(learner, PAST_SHOWN);
    }

    public Instant now() {
        return answering.now();
    }

    public Progress look(long learner, String id) {
        return answering.look(learner, id);
    }

    public Result result(long learner, String id) {
        Progress progress = answering.look(learner, id);
        List<Item> items = log.items(learner, id);
        return new Result(progress, items, closing.missed(progress, items));
    }
}
