package org.scostudy.study.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.GradesGiven;
import org.scostudy.study.queue.Costs;
import org.scostudy.study.queue.DayOfStudy;
import org.scostudy.study.queue.DueQueue;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** What a learner may go on with who has done the day's cards, and what each of it costs tomorrow. */
@Service
public class StudyMore {

    /**
     * One way to go on.
     *
     * @param cards how many it is about
     * @param path address of the page where it is studied
     */
    public record Offer(Kind kind, int cards, String title, String cost, String path) {}

    /** What there is to go on with. */
    public enum Kind {
        TODAY,
        NEW,
        AHEAD,
        FORGOTTEN
    }

    private static final List<Integer> MORE_NEW = List.of(5, 10, 20);
    private static final List<Integer> DAYS_AHEAD = List.of(1, 3);
    private static final int DAYS_OF_GRADES = 90;
    private static final int TEN = 10;

    private final Queues queues;
    private final GradesGiven grades;
    private final StudySettings settings;
    private final MoreText texts;
    private final Clock clock;

    public StudyMore(Queues queues, GradesGiven grades, StudySettings settings, MoreText texts, Clock clock) {
        this.queues = queues;
        this.grades = grades;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** As long as something of the day is left, that comes first and is not gone beyond. */
    public List<Offer> offers(Learner learner) {
        DayOfStudy day = queues.today(learner);
        Costs costs = costs(learner, day.now());
        List<Offer> offers = new ArrayList<>();
        int left = new DueQueue(day, null).counts().total();
        if (left > 0) {
            offers.add(new Offer(Kind.TODAY, left, texts.today(left), texts.withinLimits(), "study"));
        } else {
            offers.addAll(moreNew(learner, day, costs));
            offers.addAll(ahead(learner, day.date(), costs));
        }
        offers.addAll(forgotten(learner, day.now(), costs));
        return offers;
    }

    /** What ten new cards of a section cost, for nobody knows how many it will be. */
    public String costOfTenNew(Learner learner) {
        return texts.ofNew(costs(learner, clock.instant()).ofNew(TEN));
    }

    private Costs costs(Learner learner, Instant now) {
        LocalDate from = learner.dayOf(now).minusDays(DAYS_OF_GRADES);
        return new Costs(learner, now, settings.inForce(learner.id()), grades.ofNew(learner.id(), from));
    }

    private List<Offer> moreNew(Learner learner, DayOfStudy day, Costs costs) {
        int before = Math.max(day.freshDone(), day.freshInAll());
        Function<Integer, Scope> more = number -> new Scope.MoreNew(before + number, day.date());
        int most = queues.of(learner, more.apply(MORE_NEW.getLast()), null)
                .counts()
                .fresh();
        return MORE_NEW.stream()
                .map(number -> Math.min(number, most))
                .filter(number -> number > 0)
                .distinct()
                .map(number -> new Offer(
                        Kind.NEW,
                        number,
                        texts.moreNew(number),
                        texts.ofNew(costs.ofNew(number)),
                        path(more.apply(number))))
                .toList();
    }

    private List<Offer> ahead(Learner learner, LocalDate today, Costs costs) {
        List<Offer> offers = new ArrayList<>();
        int before = 0;
        for (int days : DAYS_AHEAD) {
            Scope ahead = new Scope.Ahead(today.plusDays(days));
            List<Card> reviews = reviews(learner, ahead);
            if (reviews.size() > before) {
                before = reviews.size();
                offers.add(new Offer(
                        Kind.AHEAD,
                        before,
                        texts.ahead(before, days),
                        texts.ofReviews(costs.ofReviews(reviews)),
                        path(ahead)));
            }
        }
        return offers;
    }

    private List<Offer> forgotten(Learner learner, Instant now, Costs costs) {
        Scope forgotten = new Scope.Forgotten(now);
        List<Card> cards = queues.of(learner, forgotten, null).take(Integer.MAX_VALUE);
        return cards.isEmpty()
                ? List.of()
                : List.of(new Offer(
                        Kind.FORGOTTEN,
                        cards.size(),
                        texts.forgotten(cards.size()),
                        texts.ofReviews(costs.ofReviews(cards)),
                        path(forgotten)));
    }

    private List<Card> reviews(Learner learner, Scope scope) {
        return queues.of(learner, scope, null).take(Integer.MAX_VALUE).stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .toList();
    }

    private static String path(Scope more) {
        return "study?more=" + more;
    }
}
