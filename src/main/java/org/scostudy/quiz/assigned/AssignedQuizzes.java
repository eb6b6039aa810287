package org.scostudy.quiz.assigned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Answering;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.OnPaper;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PrintedForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Quizzes that somebody else hands out, and what became of them. */
@Service
public class AssignedQuizzes {

    /** Whose attempt it is. */
    public record Taken(long learner, String attempt) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Quizzes quizzes;
    private final Answering answering;
    private final AttemptLog log;
    private final OnPaper paper;

    AssignedQuizzes(Quizzes quizzes, Answering answering, AttemptLog log, OnPaper paper) {
        this.quizzes = quizzes;
        this.answering = answering;
        this.log = log;
        this.paper = paper;
    }

    /**
     * Begins an attempt, within the transaction of the caller if there is one. The same seed and bank give everybody the
     * same questions.
     *
     * @return its id
     * @throws IllegalArgumentException when no question fits the plan
     */
    @Transactional
    public String start(Learner learner, String title, QuizPlan plan, long seed) {
        String attempt = quizzes.start(learner.id(), title, plan, seed);
        log.handOut(learner.id(), attempt);
        return attempt;
    }

    /** Gives an attempt that is being sat this time from its beginning on, if it has a limit; never less than it has. */
    public void prolong(long learner, String attempt, Duration limit) {
        log.find(learner, attempt)
                .filter(Attempt::open)
                .ifPresent(open -> log.prolong(learner, attempt, open.started().plus(limit)));
    }

    /** Until when an attempt can be sat, {@link Instant#MAX} without a limit; absent once it has ended or is gone. */
    public Optional<Instant> end(long learner, String attempt) {
        return log.find(learner, attempt)
                .filter(Attempt::open)
                .map(open -> Objects.requireNonNullElse(open.ends(), Instant.MAX));
    }

    /**
     * Begins a sitting of a paper, within the transaction of the caller if there is one.
     *
     * @param assignment the one whose paper it is
     * @return id of the attempt
     */
    @Transactional
    public String sit(Learner learner, String title, long assignment, ExamPaper paper, long seed) {
        String attempt = quizzes.start(learner.id(), title, assignment, paper, seed);
        log.handOut(learner.id(), attempt);
        return attempt;
    }

    /**
     * Takes in what a learner wrote on a printed form, within the transaction of the caller. It counts once it is
     * {@link #finishWritten finished}.
     *
     * @param answers by the place of their question; what was left blank is left out
     * @return id of the attempt
     */
    public String takeIn(
            long learner, String title, long assignment, PrintedForm form, Map<Integer, Answer> answers, Instant when) {
        return paper.add(learner, title, assignment, form, answers, when);
    }

    /** Within the transaction of the caller. */
    public void finishWritten(long learner, String attempt, Instant when) {
        paper.finish(learner, attempt, when);
    }

    /**
     * Within the transaction of the caller.
     *
     * @return whether what was written is gone; not when its learner has looked at it
     */
    public boolean takeBack(long learner, String attempt) {
        return paper.takeBack(learner, attempt);
    }

    /** Hands in an attempt as it is; one that has ended stays as it is, one that is gone stays gone. */
    public void finish(long learner, String attempt) {
        if (log.find(learner, attempt).isPresent()) {
            answering.finish(learner, attempt);
        }
    }

    /** Address of the page where it is taken, or looked at once it is over. */
    public static String path(String attempt) {
        return "quiz/attempt/" + attempt;
    }

    /** How many questions of the bank fit, however many the plan wants. */
    public int fitting(QuizPlan plan) {
        return quizzes.fitting(plan);
    }

    /** @throws IllegalArgumentException when it is not what {@link #write} made */
    public QuizPlan read(String json) {
        try {
            return JSON.readValue(json, QuizPlan.class);
        } catch (JacksonException spoiled) {
            throw new IllegalArgumentException("not a quiz plan: " + json, spoiled);
        }
    }

    public String write(QuizPlan plan) {
        return JSON.writeValueAsString(plan);
    }

    /**
     * Every question of these attempts with the answer that counts, attempt after attempt in the given order, questions
     * in their order; read one attempt at a time, so that memory stays small however many there are. Attempts that are
     * gone with their account are left out.
     */
    public void answers(List<Taken> attempts, Consumer<ReportedAnswer> each) {
        var reading = new AnswerReading(log);
        attempts.forEach(taken -> reading.read(taken.learner(), taken.attempt(), each));
    }
}
