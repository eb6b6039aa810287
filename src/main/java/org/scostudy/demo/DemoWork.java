package org.scostudy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.stereotype.Component;

/** What one simulated learner did for an assignment: in time, late, or not at all. */
@Component
class DemoWork {

    /** Somebody of the sample class. */
    record Pupil(Learner learner, DemoPeople.Person person, long member) {}

    private final SampleAttempts attempts;
    private final Papers papers;
    private final AssignedScenarios scenarios;
    private final Marks marks;

    DemoWork(SampleAttempts attempts, Papers papers, AssignedScenarios scenarios, Marks marks) {
        this.attempts = attempts;
        this.papers = papers;
        this.scenarios = scenarios;
        this.marks = marks;
    }

    void does(Pupil pupil, Assignment assignment, Instant now) {
        var random = new SplittableRandom(pupil.person().seed() ^ assignment.id());
        Instant started = started(pupil, assignment, now, random);
        if (random.nextDouble() < pupil.person().absence() || !started.isBefore(now.minus(Duration.ofHours(2)))) {
            return;
        }
        switch (assignment.work()) {
            case Work.Quiz _ ->
                papers.of(assignment.id())
                        .ifPresent(kept -> takes(pupil, assignment, kept.paper(), started, now, random));
            case Work.Scenario scenario -> plays(pupil, assignment, scenario, started, random);
            case Work.Summit _ -> {}
            case Work.Study study -> studies(pupil, assignment, study, started, now, random);
        }
    }

    private static Instant started(Pupil pupil, Assignment assignment, Instant now, SplittableRandom random) {
        Instant opens = Objects.requireNonNull(assignment.dates().opens());
        Instant due = Objects.requireNonNull(assignment.dates().due());
        if (assignment.work() instanceof Work.Study) {
            // who studies every day begins at once
            return opens.plus(Duration.ofHours(2 + random.nextInt(60)));
        }
        boolean late = random.nextDouble() < pupil.person().lateness();
        if (late) {
            return due.plus(Duration.ofHours(2 + random.nextInt(100)));
        }
        long minutes = Duration.between(opens, due).toMinutes() - 90;
        // most of them towards the end
        return opens.plus(Duration.ofMinutes((long) (Math.sqrt(random.nextDouble()) * minutes)));
    }

    private void takes(
            Pupil pupil, Assignment assignment, ExamPaper paper, Instant first, Instant now, SplittableRandom random) {
        int allowed = assignment.attempts() == null ? 1 : assignment.attempts();
        Instant started = first;
        for (int before = 0; before < allowed; before++) {
            SampleAttempts.Sample taken = attempts.take(
                    pupil.learner(),
                    assignment.title(),
                    assignment.id(),
                    paper,
                    assignment.seed() + before,
                    pupil.person().ability() + 0.3 * before,
                    started,
                    random.nextLong());
            marks.began(assignment.classroom(), assignment.id(), pupil.member(), taken.attempt(), started);
            marks.finished(taken.attempt(), taken.points(), taken.outOf(), taken.finished());
            started = taken.finished().plus(Duration.ofHours(3 + random.nextInt(20)));
            boolean content = taken.points() > 0.8 * taken.outOf() || random.nextInt(10) < 4;
            if (content || !started.isBefore(now) || assignment.dates().at(started) != WorkDates.State.OPEN) {
                return;
            }
        }
    }

    private void plays(
            Pupil pupil, Assignment assignment, Work.Scenario scenario, Instant started, SplittableRandom random) {
        int best = scenarios.best(scenario.scenario());
        if (best == 0) {
            return;
        }
        double share = Math.clamp(0.62 + 0.16 * pupil.person().ability() + random.nextDouble(-0.25, 0.25), 0.1, 1);
        finished(
                pupil,
                assignment,
                started,
                started.plus(Duration.ofMinutes(6 + random.nextInt(15))),
                Math.round(share * best),
                best);
    }

    private void studies(
            Pupil pupil,
            Assignment assignment,
            Work.Study study,
            Instant started,
            Instant now,
            SplittableRandom random) {
        double wanted = 100 * study.retention();
        Instant due = Objects.requireNonNull(assignment.dates().due());
        Instant closes = Objects.requireNonNull(assignment.dates().closes());
        boolean reaches =
                random.nextDouble() < 0.35 + 0.65 * pupil.person().habits().diligence();
        if (closes.isAfter(now)) {
            marks.began(
                    assignment.classroom(),
                    assignment.id(),
                    pupil.member(),
                    UUID.randomUUID().toString(),
                    started);
            return;
        }
        Instant end = reaches ? due.minus(Duration.ofHours(random.nextInt(160))) : closes;
        double reached = reaches ? wanted : Math.round(wanted * random.nextDouble(0.35, 0.95));
        finished(pupil, assignment, started, later(end, started.plus(Duration.ofHours(1))), reached, wanted);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void finished(
            Pupil pupil, Assignment assignment, Instant started, Instant at, double points, double maxPoints) {
        String attempt = UUID.randomUUID().toString();
        marks.began(assignment.classroom(), assignment.id(), pupil.member(), attempt, started);
        marks.finished(attempt, points, maxPoints, at);
    }
}
