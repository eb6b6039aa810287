package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.question.Readership;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.GradesGiven;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.CatchUp;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.ExamInForce;
import org.scostudy.study.settings.Preferences;
import org.springframework.stereotype.Component;

/** Makes the queue of what a learner asks for. */
@Component
public class Queues {

    /** So many days back somebody still wants to see what was forgotten. */
    private static final int DAYS_OF_FORGETTING = 7;

    private static final int ALL = Integer.MAX_VALUE;

    private final Readership readers;
    private final StoredDays days;
    private final Cards cards;
    private final ReviewLog log;
    private final GradesGiven grades;
    private final StudyLists lists;
    private final ExamDays exams;

    public Queues(
            Readership readers,
            StoredDays days,
            Cards cards,
            ReviewLog log,
            GradesGiven grades,
            StudyLists lists,
            ExamDays exams) {
        this.readers = readers;
        this.days = days;
        this.cards = cards;
        this.log = log;
        this.grades = grades;
        this.lists = lists;
        this.exams = exams;
    }

    /** @param showing the card that is on the screen already */
    public CardQueue of(Learner learner, Scope scope, @Nullable CardId showing) {
        return of(learner, days.of(learner), scope, showing);
    }

    /** The same for those who know the learner's studies already. */
    public CardQueue of(Learner learner, Studies studies, Scope scope, @Nullable CardId showing) {
        return switch (scope) {
            case Scope.Chosen _ -> chosen(learner, studies, showing);
            case Scope.Sections sections ->
                new DueQueue(wished(learner, studies, sections, sections.ids()::contains), showing);
            case Scope.Listed listed ->
                lists.find(learner.id(), listed.list())
                        .<CardQueue>map(list -> listed(learner, studies, list, showing))
                        .orElseGet(() -> of(learner, studies, Scope.CHOSEN, showing));
            case Scope.MoreNew more -> moreNew(learner, studies, more, showing);
            case Scope.Ahead ahead -> ahead(learner, studies, ahead, showing);
            case Scope.Forgotten forgotten -> forgotten(learner, studies, forgotten, showing);
        };
    }

    /** How the exam will go that the learner studies for; empty without one ahead. */
    public Optional<ExamOutlook> outlook(Learner learner) {
        Studies studies = days.of(learner);
        ExamInForce exam = studies.exam();
        return exam == null
                ? Optional.empty()
                : Optional.of(exams.outlook(learner, studies, today(learner, studies), exam.aim(), bank(learner))
                        .askedBy(exam.asked()));
    }

    /** How another exam would go, if it were studied for; what is asked today stays as it is. */
    public ExamOutlook outlook(Learner learner, ExamAim aim) {
        Studies studies = days.of(learner);
        ExamInForce exam = studies.exam();
        DayOfStudy day = today(learner, studies);
        return exam != null && exam.aim().equals(aim)
                ? exams.outlook(learner, studies, day, aim, bank(learner))
                : exams.imagined(learner, studies, day, aim, bank(learner));
    }

    private long bank(Learner learner) {
        return readers.studiedBy(learner.id()).version();
    }

    private CardQueue chosen(Learner learner, Studies studies, @Nullable CardId showing) {
        DayOfStudy day = today(learner, studies);
        ExamInForce exam = studies.exam();
        return exam == null ? new DueQueue(day, showing) : forExam(learner, studies, day, exam.aim(), showing);
    }

    /** What brings most until the exam, due or not, within the minutes of a day. */
    private CardQueue forExam(Learner learner, Studies studies, DayOfStudy day, ExamAim aim, @Nullable CardId showing) {
        List<CardId> wanted = exams.today(learner, studies, day, aim, bank(learner)).stream()
                .filter(card -> !day.answered(card))
                .toList();
        Map<CardId, Card> rows = new HashMap<>();
        cards.some(learner.id(), wanted).forEach(card -> rows.put(card.id(), card));
        List<Card> inSteps = day.inSteps();
        List<Card> waiting = day.onePerFact(
                wanted.stream()
                        .map(id -> rows.getOrDefault(id, Card.unseen(id, day.now())))
                        .filter(card -> !card.inSteps() && day.has(card)),
                facts(inSteps),
                ALL);
        return new ListQueue(day, waiting, inSteps, showing);
    }

    /** The day within the limits that the learner chose. */
    public DayOfStudy today(Learner learner) {
        return today(learner, days.of(learner));
    }

    /** The same for those who know the learner's studies already. */
    public DayOfStudy today(Learner learner, Studies studies) {
        return today(learner, studies, amount(learner, studies));
    }

    /** What the day would be without a plan. */
    private DayOfStudy usual(Learner learner, Studies studies) {
        return today(learner, studies, Amount.of(studies.preferences()));
    }

    private DayOfStudy today(Learner learner, Studies studies, Amount amount) {
        Preferences preferences = studies.preferences();
        return days.of(studies, readers.studiedBy(learner.id()), amount, preferences.sections(), preferences::studies);
    }

    private Amount amount(Learner learner, Studies studies) {
        LocalDate today = days.today(learner);
        return plan(learner, studies)
                .map(plan -> Amount.of(plan, studies.preferences(), ReviewOrder.byGain(studies.schedulings(), today)))
                .orElseGet(() -> Amount.of(studies.preferences()));
    }

    /** The plan after a break by which the learner studies today; it is over when all that waits fits into one of its days. */
    public Optional<CatchUp> plan(Learner learner, Studies studies) {
        LocalDate today = days.today(learner);
        return studies.forExam()
                ? Optional.empty()
                : studies.rhythm()
                        .plan(today)
                        .filter(plan -> usual(learner, studies).reviewsInAll() > plan.cards());
    }

    /** What is asked for by name comes also of readings that are switched off: a class may have handed it out. */
    private DayOfStudy wished(Learner learner, Studies studies, Object sections, Predicate<String> studied) {
        return days.of(
                studies, readers.meantFor(learner.id()), Amount.unlimited(studies.preferences()), sections, studied);
    }

    private CardQueue moreNew(Learner learner, Studies studies, Scope.MoreNew more, @Nullable CardId showing) {
        Amount amount = amount(learner, studies);
        boolean holds = more.day().equals(days.today(learner)) && more.inAll() > amount.fresh();
        return new DueQueue(today(learner, studies, holds ? amount.withFresh(more.inAll()) : amount), showing);
    }

    private CardQueue ahead(Learner learner, Studies studies, Scope.Ahead ahead, @Nullable CardId showing) {
        DayOfStudy day = today(learner, studies);
        Stream<Card> reviews = cards
                .dueBefore(learner.id(), learner.startOf(ahead.until().plusDays(1)))
                .stream()
                .filter(card ->
                        card.memory().phase() == Phase.REVIEW && !day.date().equals(card.lastDay()) && day.has(card))
                .sorted(Comparator.comparing((Card card) -> card.memory().due()).thenComparing(Card::id));
        List<Card> inSteps = day.inSteps();
        return new ListQueue(day, day.onePerFact(reviews, facts(inSteps), ALL), inSteps, showing);
    }

    private CardQueue forgotten(Learner learner, Studies studies, Scope.Forgotten forgotten, @Nullable CardId showing) {
        DayOfStudy day = today(learner, studies);
        if (!day.date().equals(learner.dayOf(forgotten.asked()))) {
            return new DueQueue(day, showing);
        }
        LocalDate from = day.date().minusDays(DAYS_OF_FORGETTING - 1L);
        List<Card> all = grades.forgotten(learner.id(), from, forgotten.asked()).stream()
                .filter(day::has)
                .toList();
        List<Card> inSteps = all.stream().filter(Card::inSteps).toList();
        Stream<Card> waiting = all.stream()
                .filter(card -> !card.inSteps())
                .sorted(Comparator.comparing(Queues::lastReview).thenComparing(Card::id));
        return new ListQueue(day, day.onePerFact(waiting, facts(inSteps), ALL), inSteps, showing);
    }

    private CardQueue listed(Learner learner, Studies studies, StudyLists.StudyList list, @Nullable CardId showing) {
        DayOfStudy day = wished(learner, studies, Set.of(), _ -> true);
        Set<CardId> answered = log.answeredAfter(learner.id(), list.made(), learner.dayOf(list.made()));
        List<Card> listed = list.cards().stream()
                .map(id -> cards.find(learner.id(), id).orElseGet(() -> Card.unseen(id, day.now())))
                .filter(day::has)
                .toList();
        return new ListQueue(
                day,
                listed.stream().filter(card -> !answered.contains(card.id())).toList(),
                listed.stream().filter(card -> answered.contains(card.id())).toList(),
                showing);
    }

    private static Set<String> facts(List<Card> cards) {
        Set<String> facts = new HashSet<>();
        cards.forEach(card -> facts.add(card.id().siblingKey()));
        return facts;
    }

    private static Instant lastReview(Card card) {
        Instant last = card.memory().lastReview();
        return last == null ? Instant.EPOCH : last;
    }
}
