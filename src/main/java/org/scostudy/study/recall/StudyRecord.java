package org.scostudy.study.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scostudy.account.Learner;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** What a learner did and what lies ahead, in numbers. What lies ahead is asked: cards that the
 * learner does not study, or that left the bank, are not. */
@Service
public class StudyRecord {

    private static final int DAYS_OF_PACE = 30;
    private static final double USUAL_SECONDS = 9;
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    /** Nearly always the first of them is studied; a learner may have tens of thousands. */
    private static final int LOOKED_AT_FIRST = 50;

    private final ReviewLog log;
    private final DaysPlayed played;
    private final Cards cards;
    private final Readership readers;
    private final StudySettings settings;
    private final Clock clock;

    public StudyRecord(
            ReviewLog log, DaysPlayed played, Cards cards, Readership readers, StudySettings settings, Clock clock) {
        this.log = log;
        this.played = played;
        this.readers = readers;
        this.cards = cards;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers per day that count, and plays as one answer each, from a day on; days without any are absent. */
    public Map<LocalDate, Integer> answersPerDay(Learner learner, LocalDate from) {
        Map<LocalDate, Integer> days = new TreeMap<>(log.answersPerDay(learner.id(), from));
        played.playsPerDay(learner.id(), from).forEach((day, plays) -> days.merge(day, plays, Integer::sum));
        return days;
    }

    /** Cards that come up on each of the coming days; the first day is today and holds what is overdue. */
    public List<Integer> load(Learner learner, int days) {
        LocalDate today = learner.dayOf(clock.instant());
        int[] load = new int[days];
        QuestionBank bank = readers.studiedBy(learner.id());
        for (Card card : cards.dueBefore(learner.id(), learner.startOf(today.plusDays(days)))) {
            if (comesUp(bank, card)) {
                long ahead = learner.dayOf(card.memory().due()).toEpochDay() - today.toEpochDay();
                load[(int) Math.max(0, ahead)]++;
            }
        }
        List<Integer> result = new ArrayList<>();
        for (int cardsOfDay : load) {
            result.add(cardsOfDay);
        }
        return result;
    }

    /** Days in a row with at least one answer or play. */
    public int streak(Learner learner) {
        LocalDate day = learner.dayOf(clock.instant());
        return Streak.of(answersPerDay(learner, day.minusYears(3)).keySet(), settings.ease(learner.id())::off, day)
                .current();
    }

    /**
     * How far a learner is with the goal of the day.
     *
     * @param minutes spent with cards today, whole ones; a card that was looked at for long counts for a minute
     * @param wanted minutes
     */
    public record Goal(int minutes, int wanted) {
        public boolean reached() {
            return minutes >= wanted;
        }
    }

    /** Absent for those who have set themselves none. */
    public Optional<Goal> goal(Learner learner) {
        int wanted = settings.rhythm(learner.id()).goalMinutes();
        if (wanted == 0) {
            return Optional.empty();
        }
        long millis = log.standing(learner.id(), learner.dayOf(clock.instant())).stream()
                .mapToLong(answer -> Math.min(answer.tookMillis(), LONGEST_LOOK.toMillis()))
                .sum();
        return Optional.of(new Goal((int) Duration.ofMillis(millis).toMinutes(), wanted));
    }

    public int answeredToday(Learner learner) {
        return log.standing(learner.id(), learner.dayOf(clock.instant())).size();
    }

    /** Cards of the bank answered at least once. */
    public int cardsMet(Learner learner) {
        QuestionBank bank = readers.meantFor(learner.id());
        return (int) cards.answeredIds(learner.id()).stream()
                .filter(card -> bank.card(card).isPresent())
                .count();
    }

    public boolean neverStudied(Learner learner) {
        return !cards.anyAnswered(learner.id());
    }

    /** The learner's own pace of the last thirty days, or a usual one at the beginning. */
    public Duration timePerAnswer(Learner learner) {
        LocalDate from = learner.dayOf(clock.instant()).minusDays(DAYS_OF_PACE);
        double millis = log.averageMillis(learner.id(), from).orElse(USUAL_SECONDS * 1000);
        return Duration.ofMillis((long) Math.max(2000, millis));
    }

    public int dueOn(Learner learner, LocalDate day) {
        QuestionBank bank = readers.studiedBy(learner.id());
        return (int) cards.dueBefore(learner.id(), learner.startOf(day.plusDays(1))).stream()
                .filter(card -> comesUp(bank, card))
                .count();
    }

    public Optional<Instant> nextDue(Learner learner, Instant now) {
        QuestionBank bank = readers.studiedBy(learner.id());
        return IntStream.of(LOOKED_AT_FIRST, Integer.MAX_VALUE)
                .mapToObj(most -> cards.dueAfter(learner.id(), now, most))
                .flatMap(List::stream)
                .filter(card -> comesUp(bank, card))
                .map(card -> card.memory().due())
                .findFirst();
    }

    private static boolean comesUp(QuestionBank bank, Card card) {
        return !card.suspended() && bank.card(card.id()).isPresent();
    }
}
