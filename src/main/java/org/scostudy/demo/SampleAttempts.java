package org.scostudy.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.scostudy.account.Learner;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.MarkTable;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Score;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperQuestion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts of learners who are simulated. How hard a question is follows from its id, so that it is as hard for
 * everybody; a few are as questions should not be: everybody's, nobody's, or worst for those who know most.
 */
@Service
public class SampleAttempts {

    /** What was written. */
    public record Sample(String attempt, Instant finished, double points, double outOf) {}

    private static final double OMITTED = 0.02;

    /** No account has this id. */
    private static final long NOBODY = 0;

    private static final Duration WRITING = Duration.ofMinutes(25);

    private final AttemptLog log;
    private final MarkTable marks;

    SampleAttempts(AttemptLog log, MarkTable marks) {
        this.log = log;
        this.marks = marks;
    }

    /**
     * Writes a finished attempt of the past at a paper that asks one essay.
     *
     * @param marked what a person who has no account said of it; empty while it waits
     */
    @Transactional
    public Sample write(
            Learner learner,
            String title,
            long assignment,
            ExamPaper paper,
            long seed,
            Answer essay,
            Instant started,
            List<EssayMark> marked) {
        ExamPaper.Sitting sitting = paper.sitting(seed);
        List<Item> asked = sitting.questions().stream().map(PaperQuestion::item).toList();
        Instant begun = started.truncatedTo(ChronoUnit.MILLIS);
        Instant end = begun.plus(WRITING);
        Attempt attempt = Attempt.of(title, assignment, paper, seed, sitting, begun);
        keep(
                learner,
                attempt,
                asked,
                List.of(entry(0, 0, asked.getFirst(), essay, end, WRITING.toMillis())),
                attempt.finished(end, 0));
        marked.forEach(mark -> marks.add(learner.id(), attempt.id(), mark, NOBODY));
        Attempt finished = log.find(learner.id(), attempt.id()).orElseThrow();
        double points = log.progress(learner.id(), finished).points();
        log.finish(learner.id(), attempt.finished(end, points));
        return new Sample(attempt.id(), end, points, attempt.outOf());
    }

    /**
     * Writes a finished attempt of the past. Nobody is told of it.
     *
     * @param ability on the scale of difficulties: 0 is the middle, most people lie between -2 and 2
     */
    @Transactional
    public Sample take(
            Learner learner,
            String title,
            long assignment,
            ExamPaper paper,
            long seed,
            double ability,
            Instant started,
            long chance) {
        ExamPaper.Sitting sitting = paper.sitting(seed);
        List<Item> asked = sitting.questions().stream().map(PaperQuestion::item).toList();
        Instant begun = started.truncatedTo(ChronoUnit.MILLIS);
        Attempt attempt = Attempt.of(title, assignment, paper, seed, sitting, begun);
        List<AttemptEntry> entries = answers(attempt, asked, ability, new SplittableRandom(chance));
        Progress progress = new Progress(attempt, entries);
        Instant end = entries.isEmpty() ? begun : entries.getLast().at();
        Attempt finished = attempt.finished(end, progress.points());
        keep(learner, attempt, asked, entries, finished);
        return new Sample(attempt.id(), end, progress.points(), attempt.outOf());
    }

    private void keep(
            Learner learner, Attempt attempt, List<Item> asked, List<AttemptEntry> entries, Attempt finished) {
        log.add(learner.id(), attempt, asked);
        log.handOut(learner.id(), attempt.id());
        entries.forEach(entry -> log.append(learner.id(), attempt.id(), entry));
        log.finish(learner.id(), finished);
    }

    private static List<AttemptEntry> answers(
            Attempt attempt, List<Item> items, double ability, SplittableRandom random) {
        List<AttemptEntry> entries = new ArrayList<>();
        SampleAnswer answer = new SampleAnswer(random);
        Instant now = attempt.started();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            long took = 4_000 + (long) (14_000 * Math.exp(0.6 * random.nextDouble(-1.5, 1.5)));
            now = now.plusMillis(took);
            if (attempt.mode() == Mode.EXAM && random.nextDouble() < OMITTED) {
                continue;
            }
            boolean knows = random.nextDouble() < chance(item.question(), ability);
            entries.add(entry(entries.size(), place, item, knows ? item.right() : answer.wrong(item), now, took));
        }
        return entries;
    }

    private static AttemptEntry entry(int seq, int place, Item item, Answer given, Instant at, long took) {
        Answer answer = item.selfJudged() && given.judged() == null ? Answer.judged(Correctness.RIGHT) : given;
        Score score = item.task().score(answer);
        return new AttemptEntry(
                seq,
                "sample-" + seq,
                place,
                AttemptEntry.Step.ANSWER,
                at,
                took,
                answer,
                score.correctness(),
                score.share());
    }

    /** The chance of knowing, by the logistic model of item response. */
    private static double chance(String question, double ability) {
        var nature = new SplittableRandom(question.hashCode());
        double difficulty = nature.nextDouble(-1.6, 1.2);
        int oddity = nature.nextInt(16);
        double sharpness = 1.5;
        return switch (oddity) {
            case 0 -> 0.97;
            case 1 -> 0.18;
            case 2 -> logistic(-0.9 * (ability - difficulty));
            default -> logistic(sharpness * (ability - difficulty));
        };
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
