package org.scostudy.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.scostudy.account.Learner;
import org.scostudy.classroom.gradebook.MarkChange;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.paper.QuizPapers;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.JoinCode;
import org.scostudy.classroom.roster.Members;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Assignments;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.demo.DemoWork.Pupil;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A sample class, so that every page has something to look at: thirty simulated learners with four months behind them. */
@Service
class Demo {

    private static final String TITLE = "Sample class";
    private static final int CARDS = 260;

    private final ClassroomTable classrooms;
    private final Members members;
    private final Assignments assignments;
    private final QuizPapers papers;
    private final Marks marks;
    private final DemoWork work;
    private final DemoEssay essay;
    private final SimulatedLearners simulated;
    private final StudyHistory history;
    private final Readership readers;
    private final AssignedQuizzes quizzes;
    private final AssignedScenarios scenarios;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Demo(
            ClassroomTable classrooms,
            Members members,
            Assignments assignments,
            QuizPapers papers,
            Marks marks,
            DemoWork work,
            DemoEssay essay,
            SimulatedLearners simulated,
            StudyHistory history,
            Readership readers,
            AssignedQuizzes quizzes,
            AssignedScenarios scenarios,
            TransactionTemplate transaction,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.assignments = assignments;
        this.papers = papers;
        this.marks = marks;
        this.work = work;
        this.essay = essay;
        this.simulated = simulated;
        this.history = history;
        this.readers = readers;
        this.quizzes = quizzes;
        this.scenarios = scenarios;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a sample class. The class itself appears when everything in it is there. */
    Classroom make() {
        Instant now = clock.instant();
        List<DemoPeople.Person> people = DemoPeople.all();
        List<Learner> learners = new ArrayList<>();
        for (DemoPeople.Person person : people) {
            learners.add(Objects.requireNonNull(transaction.execute(_ -> studied(person, now))));
        }
        return Objects.requireNonNull(transaction.execute(_ -> classOf(people, learners, now)));
    }

    private Learner studied(DemoPeople.Person person, Instant now) {
        Instant start = now.minus(Duration.ofDays(DemoPlan.DAYS));
        Learner learner = simulated.add(person.name(), person.zone(), start);
        List<StudyCard> cards = readers.meantFor(learner.id()).cards();
        var study = new SimulatedLearner(person.habits(), Scheduling.DEFAULT, person.seed());
        Instant firstSitting =
                start.truncatedTo(java.time.temporal.ChronoUnit.DAYS).plus(Duration.ofHours(person.hour()));
        history.write(
                learner,
                study.studies(Math.min(CARDS, cards.size()), firstSitting, DemoPlan.DAYS + 1).stream()
                        .filter(answer -> answer.at().isBefore(now))
                        .map(answer -> new StudyHistory.Graded(
                                cards.get(answer.card()).id(), answer.at(), answer.rating(), answer.took()))
                        .toList(),
                "simulated");
        return learner;
    }

    private Classroom classOf(List<DemoPeople.Person> people, List<Learner> learners, Instant now) {
        long id = classrooms.add(
                TITLE, JoinCode.next(), true, ZoneId.systemDefault(), now.minus(Duration.ofDays(DemoPlan.DAYS)));
        classrooms.change(id, TITLE, 1, ZoneId.systemDefault());
        QuestionBank bank = readers.ofClass(id);
        DemoPlan plan = new DemoPlan(id, now, sections(bank), stories(bank), quizzes);
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Learner learner = learners.get(i);
            long member = members.add(id, learner.id(), learner.displayName(), null, plan.start());
            pupils.add(new Pupil(learner, people.get(i), member));
        }
        for (Assignment planned : plan.assignments()) {
            Assignment given =
                    assignments.find(id, assignments.add(planned, plan.start())).orElseThrow();
            if (given.title().equals(DemoPlan.ESSAY)) {
                essay.give(given, bank.sections().getFirst(), pupils, now);
            } else {
                papers.freeze(given, null);
                pupils.forEach(pupil -> work.does(pupil, given, now));
            }
        }
        decide(id, pupils, now);
        return classrooms.find(id).orElseThrow();
    }

    /** What instructors and learners decided meanwhile. */
    private void decide(long classroom, List<Pupil> pupils, Instant now) {
        for (int i = 0; i < pupils.size(); i += 3) {
            members.find(classroom, pupils.get(i).member()).ifPresent(member -> members.shares(member, true));
        }
        List<Assignment> all = assignments.of(classroom);
        Assignment midterm = all.stream()
                .filter(assignment -> assignment.title().equals("Midterm"))
                .findFirst()
                .orElse(all.getFirst());
        override(midterm, pupils.get(4), 0.85, "Question 7 could be read in two ways.", "Well argued in class.", now);
        override(midterm, pupils.get(11), 0.5, "Sat the exam orally.", "", now);
        override(all.getFirst(), pupils.get(20), 1, "Was ill; studied on paper.", "Welcome back!", now);
        Assignment last = all.getLast();
        Instant due = Objects.requireNonNull(last.dates().due()).plus(Duration.ofDays(7));
        assignments.allow(
                classroom,
                new Leeway(
                        last.id(),
                        pupils.get(7).member(),
                        new WorkDates(last.dates().opens(), due, due.plus(Duration.ofDays(2))),
                        2));
        members.find(classroom, pupils.getLast().member())
                .ifPresent(member -> members.left(member, now.minus(Duration.ofDays(40))));
    }

    private void override(Assignment assignment, Pupil pupil, double share, String reason, String remark, Instant now) {
        marks.change(
                assignment.classroom(),
                new MarkChange(
                        assignment.id(),
                        pupil.member(),
                        1,
                        share,
                        reason,
                        remark,
                        "Sample instructor",
                        now.minus(Duration.ofDays(30))),
                0);
    }

    private static List<String> sections(QuestionBank bank) {
        return List.copyOf(new LinkedHashSet<>(
                bank.cards().stream().map(StudyCard::section).toList()));
    }

    private List<String> stories(QuestionBank bank) {
        return scenarios.of(bank).stream()
                .filter(AssignedScenarios.Listed::authored)
                .map(AssignedScenarios.Listed::ref)
                .toList();
    }

    /** What an earlier start was interrupted in. */
    void clear() {
        simulated.all().stream()
                .filter(learner -> members.ofLearner(learner).isEmpty())
                .forEach(simulated::remove);
    }
}
