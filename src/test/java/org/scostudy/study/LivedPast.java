package org.scostudy.study;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.scostudy.StoppedClock;
import org.scostudy.account.Learner;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.SignInName;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.CardMoves;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.log.Recording;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A past that a simulated learner has lived: recorded answer by answer as the product does, while the clock moves on. */
public final class LivedPast {

    private static final SimulatedLearner.Habits HABITS = new SimulatedLearner.Habits(0.85, 15, 1.15);

    private final Recording recording;
    private final StoppedClock clock;
    private final Learner learner;

    public LivedPast(Recording recording, StoppedClock clock, Learner learner) {
        this.recording = recording;
        this.clock = clock;
        this.learner = learner;
    }

    /** What somebody answers who studies on most days; the same seed gives the same. */
    public static List<SimulatedLearner.Answer> answers(int cards, Instant from, int days, long seed) {
        return new SimulatedLearner(HABITS, Scheduling.DEFAULT, seed).studies(cards, from, days);
    }

    /** Gives the number of answers that were recorded. */
    public int live(List<CardId> cards, List<SimulatedLearner.Answer> answers) {
        Map<CardId, Integer> seqs = new HashMap<>();
        for (SimulatedLearner.Answer answer : answers) {
            CardId card = cards.get(answer.card());
            clock.passes(Duration.between(clock.instant(), answer.at()));
            recording.record(
                    learner,
                    new PromptId(card, seqs.merge(card, 1, Integer::sum) - 1),
                    answer.rating(),
                    answer.took().toMillis(),
                    "first",
                    "lived-" + learner.dayOf(answer.at()),
                    Basis.NONE);
        }
        return answers.size();
    }

    /** Gives a past up to now to somebody whose data a stopped server has left. */
    public static int of(java.nio.file.Path data, String signInName, List<CardId> cards, int days) {
        return of(data, signInName, cards, days, 0);
    }

    /** @param away days since then without an answer */
    public static int of(java.nio.file.Path data, String signInName, List<CardId> cards, int days, int away) {
        Instant from = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(days + away))
                .plus(Duration.ofHours(7));
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + data.resolve("sco") + ";WRITE_DELAY=0", "sa", "");
        try {
            JdbcClient jdbc = JdbcClient.create(pool);
            Learner learner =
                    new AccountTable(jdbc).find(new SignInName(signInName)).orElseThrow();
            StoppedClock clock = new StoppedClock(from);
            StudyChanges changes = new StudyChanges(jdbc);
            Recording recording = new Recording(
                    new ReviewLog(jdbc),
                    new CardMoves(jdbc),
                    new Cards(jdbc),
                    new StudySettings(jdbc, changes, clock),
                    changes,
                    new TransactionTemplate(new DataSourceTransactionManager(pool)),
                    event -> {},
                    clock);
            return new LivedPast(recording, clock, learner).live(cards, answers(cards.size(), from, days, 2026));
        } finally {
            pool.dispose();
        }
    }
}
