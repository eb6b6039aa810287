package org.scostudy.study.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.memory.MemoryState;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.exam.ExamCard;
import org.scostudy.memory.exam.ExamDay;
import org.scostudy.memory.exam.ExamPlan;
import org.scostudy.memory.exam.Outlooks;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Component;

/** What the plan for an exam asks for today. It is made once a day: one that changed with each answer would never be done. */
@Component
public class ExamDays {

    private static final Duration KEPT = Duration.ofHours(20);
    private static final int MOST_PLANS = 2_000;
    private static final int MOST_OUTLOOKS = 16;
    private static final int[] MINUTES = {5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240};
    private static final int DAYS_OF_PACE = 30;
    private static final int MOST_DAYS = 366 * ExamAim.YEARS_AHEAD;

    /** Seconds of an answer in a log of the usual pace. */
    private static final double USUAL_ANSWER = 10;

    private static final double STEPS_OF_PACE = 4;

    private record Ground(LocalDate day, ExamAim aim, Schedulings schedulings, Object sections, long bank) {}

    /** @param cards in their order */
    private record Made(Ground ground, List<CardId> cards, ExamOutlook outlook) {}

    private record Kind(Scheduling scheduling, double pace, int days) {}

    private final Cards cards;
    private final ReviewLog log;
    private final Cache<Long, Made> plans =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_PLANS).build();
    private final Cache<Kind, Outlooks> outlooks =
            Caffeine.newBuilder().maximumSize(MOST_OUTLOOKS).build();

    public ExamDays(Cards cards, ReviewLog log) {
        this.cards = cards;
        this.log = log;
    }

    /** The cards for today, whether they were answered since or not. */
    List<CardId> today(Learner learner, Studies studies, DayOfStudy day, ExamAim aim, long bank) {
        return made(learner, studies, day, aim, bank).cards();
    }

    ExamOutlook outlook(Learner learner, Studies studies, DayOfStudy day, ExamAim aim, long bank) {
        return made(learner, studies, day, aim, bank).outlook();
    }

    /** The same without a plan that is kept. */
    ExamOutlook imagined(Learner learner, Studies studies, DayOfStudy day, ExamAim aim, long bank) {
        return make(learner, studies, day, ground(studies, day, aim, bank)).outlook();
    }

    private static Ground ground(Studies studies, DayOfStudy day, ExamAim aim, long bank) {
        return new Ground(
                day.date(), aim, studies.schedulings(), studies.preferences().sections(), bank);
    }

    private Made made(Learner learner, Studies studies, DayOfStudy day, ExamAim aim, long bank) {
        Ground ground = ground(studies, day, aim, bank);
        Made known = plans.getIfPresent(learner.id());
        if (known != null && known.ground().equals(ground)) {
            return known;
        }
        Made made = make(learner, studies, day, ground);
        plans.put(learner.id(), made);
        return made;
    }

    private Made make(Learner learner, Studies studies, DayOfStudy day, Ground ground) {
        ExamAim aim = ground.aim();
        Map<CardId, ExamCard> all = all(learner, day);
        List<CardId> ids = List.copyOf(all.keySet());
        List<ExamCard> asked = List.copyOf(all.values());
        int daysLeft = (int) Math.min(ChronoUnit.DAYS.between(day.date(), aim.day()), MOST_DAYS);
        ExamPlan plan = new ExamPlan(
                outlooks(learner, ground, mostly(ground.schedulings(), ids), daysLeft), aim.percent() / 100.0);
        double spent = studies.stored().todays().stream()
                        .mapToLong(Review.Answer::tookMillis)
                        .sum()
                / 1000.0;
        ExamDay advice = plan.advise(asked, daysLeft, Math.max(0, 60.0 * aim.minutes() - spent));
        ExamDay whole = spent == 0 ? advice : plan.advise(asked, daysLeft, 60.0 * aim.minutes());
        ExamOutlook outlook =
                new ExamOutlook(aim, daysLeft, whole.readiness(), asked.size(), OptionalInt.empty(), null);
        return new Made(
                ground,
                advice.today().stream().map(ids::get).toList(),
                outlook.reached() ? outlook : withEnough(outlook, plan, asked));
    }

    private static ExamOutlook withEnough(ExamOutlook outlook, ExamPlan plan, List<ExamCard> asked) {
        ExamAim aim = outlook.aim();
        OptionalInt enough = IntStream.of(MINUTES)
                .filter(minutes -> minutes > aim.minutes())
                .filter(minutes -> 100
                                * plan.advise(asked, outlook.daysLeft(), 60.0 * minutes)
                                        .readiness()
                                        .expected()
                        >= aim.percent())
                .findFirst();
        return new ExamOutlook(aim, outlook.daysLeft(), outlook.expected(), outlook.cards(), enough, null);
    }

    /** Those met, then the others in the order in which newcomers come. */
    private Map<CardId, ExamCard> all(Learner learner, DayOfStudy day) {
        Map<CardId, ExamCard> all = new LinkedHashMap<>();
        for (Card card : cards.all(learner.id())) {
            if (!card.isNew() && day.has(card)) {
                add(all, card.id(), card.memory().memory(), elapsed(card, day.date()));
            }
        }
        day.unseen().filter(day::has).forEach(card -> add(all, card.id(), null, 0));
        day.unmet().forEach(card -> add(all, card, null, 0));
        return all;
    }

    private static void add(Map<CardId, ExamCard> all, CardId id, @Nullable MemoryState memory, int elapsed) {
        all.putIfAbsent(id, new ExamCard(all.size(), memory, elapsed));
    }

    private static int elapsed(Card card, LocalDate today) {
        LocalDate last = card.lastDay();
        return last == null ? 0 : (int) Math.clamp(ChronoUnit.DAYS.between(last, today), 0, MOST_DAYS);
    }

    /** A plan counts on one scheduling for all cards: on the one that most of them have. */
    private static Scheduling mostly(Schedulings schedulings, List<CardId> cards) {
        Map<StudySettings.Versioned, Integer> counts = new HashMap<>();
        cards.forEach(card -> counts.merge(schedulings.of(card), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<StudySettings.Versioned, Integer>comparingByValue()
                        .thenComparing(each -> -each.getKey().version()))
                .map(Map.Entry::getKey)
                .orElse(schedulings.general())
                .scheduling();
    }

    /** Paces are told apart by quarters: nobody's is known better, and what is worked out for one serves many. */
    private Outlooks outlooks(Learner learner, Ground ground, Scheduling scheduling, int daysLeft) {
        double own = log.averageMillis(learner.id(), ground.day().minusDays(DAYS_OF_PACE))
                .map(millis -> millis / 1000 / USUAL_ANSWER)
                .orElse(1.0);
        double pace = Math.clamp(Math.round(own * STEPS_OF_PACE), 2, 8) / STEPS_OF_PACE;
        // days are looked at in groups of which there are at most sixty
        int days = Math.ceilDiv(Math.max(daysLeft, 1), 60) * 60;
        return outlooks.get(
                new Kind(scheduling, pace, days), kind -> new Outlooks(kind.scheduling(), paced(pace), days));
    }

    private static Pace paced(double share) {
        return new Pace(share * Pace.USUAL.first(), share * Pace.USUAL.recalled(), share * Pace.USUAL.forgotten());
    }
}
