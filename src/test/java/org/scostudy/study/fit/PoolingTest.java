package org.scostudy.study.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.optimise.AnswerLog;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;
import org.scostudy.memory.simulate.Variety;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.StudyHistory;

/** Those of a class who lend their answers help its newcomers: with parameters, and with nothing else. */
class PoolingTest {

    private static final Instant FIRST = Instant.parse("2026-01-02T17:00:00Z");
    private static final long SPRING = 1;
    private static final long OTHER = 2;

    private final StudyTable table = new StudyTable();
    private final Clock clock = Clock.fixed(table.now(), ZoneOffset.UTC);
    private final Accounts accounts = AccountsOnTable.over(table.jdbc, clock);
    private final StudyHistory history =
            new StudyHistory(table.log, table.cards, table.settings, table.changes, accounts);
    private final List<Long> spring = new ArrayList<>();
    private final StudyGroups groups = new StudyGroups() {
        @Override
        public List<Long> of(long learner) {
            return spring.contains(learner) ? List.of(SPRING) : List.of();
        }

        @Override
        public List<Long> learners(long group) {
            return group == SPRING ? spring : List.of();
        }
    };
    private final FitTable fits = new FitTable(table.jdbc);
    private final PoolTable pools = new PoolTable(table.jdbc);
    private final Lending lending = new Lending(table.jdbc, _ -> {}, clock);
    private final Borrowing borrowing = new Borrowing(table.log, table.settings, fits, pools, groups);
    private final Fitting fitting = new Fitting(table.log, table.settings, fits, borrowing, clock);
    private final Pooling pooling = new Pooling(table.log, groups, lending, pools, clock);
    private final SplittableRandom random = new SplittableRandom(11);

    @BeforeEach
    void a_class() {
        // the learner of the table has a number that others would come to
        table.jdbc.sql("ALTER TABLE account ALTER COLUMN id RESTART WITH 100").update();
        for (long group : new long[] {SPRING, OTHER}) {
            table.jdbc.sql("""
                            INSERT INTO classroom (id, title, code, drop_lowest, demo, zone, created)
                            VALUES (?, 'Spring', ?, 0, FALSE, 'UTC', CURRENT_TIMESTAMP)
                            """).params(group, "CODE" + group).update();
        }
    }

    @AfterEach
    void close() {
        table.close();
    }

    private Learner joins(String name) {
        Learner learner = accounts.signUp(name, "caravan salt tea", ZoneOffset.UTC);
        spring.add(learner.id());
        return learner;
    }

    /** What all of them recall lasts much longer than it does with others. */
    private Learner classmate(String name, int cards, int days) {
        Learner learner = joins(name);
        studies(learner, Variety.around(growing(1), 0.3, random), cards, days);
        lending.lend(learner.id(), true);
        return learner;
    }

    /** @param more how much more a memory grows with each recall, as a power of e */
    private static Parameters growing(double more) {
        double[] w = Parameters.DEFAULT.w();
        w[8] += more;
        return new Parameters(w);
    }

    private void studies(Learner learner, Parameters truth, int cards, int days) {
        FsrsMind mind = new FsrsMind(Scheduling.DEFAULT.withParameters(truth));
        history.write(
                learner,
                new SimulatedLearner(new Habits(1, 12, 1), Scheduling.DEFAULT, mind, learner.id())
                        .studies(cards, FIRST, days).stream()
                                .map(each -> new StudyHistory.Graded(
                                        card(each.card()), each.at(), each.rating(), each.took()))
                                .toList(),
                "brought");
    }

    private List<Learner> classmates(int number) {
        List<Learner> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(classmate("mate-" + i, 200, 40));
        }
        return all;
    }

    private static CardId card(int number) {
        return new CardId("sco:f" + number + ":x");
    }

    private boolean poolIsFitted() {
        boolean news = pooling.fit(SPRING, ProgressListener.SILENT);
        if (news) {
            groups.learners(SPRING).forEach(borrowing::settle);
        }
        return news;
    }

    private Parameters inForce(Learner learner) {
        return table.settings.scheduling(learner.id()).scheduling().parameters();
    }

    @Test
    void a_newcomer_starts_with_what_five_classmates_taught_and_the_log_says_so() {
        classmates(5);
        assertThat(poolIsFitted()).isTrue();
        Pool pool = pools.find(SPRING).orElseThrow();
        assertThat(pool.answers()).isGreaterThanOrEqualTo(Pooling.ENOUGH_ANSWERS);
        assertThat(pool.proof()).isNotNull();

        Learner ada = joins("ada");
        assertThat(borrowing.settle(ada.id())).isTrue();
        assertThat(inForce(ada)).isEqualTo(pool.parameters()).isNotEqualTo(Parameters.DEFAULT);
        assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.OfGroup(5, 0));
        assertThat(borrowing.settle(ada.id())).as("nothing new").isFalse();

        table.recording.record(
                ada,
                org.scostudy.study.log.Card.unseen(card(1), table.now()).prompt(),
                Rating.GOOD,
                3_000,
                "",
                table.session,
                Basis.NONE);
        Review.Answer answer = (Review.Answer) table.log.of(ada.id(), card(1)).getLast();
        assertThat(answer.scheduling())
                .isEqualTo(table.settings.scheduling(ada.id()).version())
                .isPositive();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void what_was_set_beside_the_parameters_stays() {
        classmates(5);
        poolIsFitted();
        Learner ada = joins("ada");
        table.settings.schedule(ada.id(), Scheduling.DEFAULT.withDesiredRetention(0.85));
        borrowing.settle(ada.id());
        assertThat(table.settings.scheduling(ada.id()).scheduling().desiredRetention())
                .isEqualTo(0.85);
        table.settings.schedule(
                ada.id(), table.settings.scheduling(ada.id()).scheduling().withDesiredRetention(0.8));
        assertThat(fitting.standing(ada.id(), null)).isInstanceOf(WhoseMemory.OfGroup.class);
    }

    @Nested
    class Nobody_is_learned_from {

        @Test
        void who_has_not_allowed_it() {
            List<Learner> mates = classmates(5);
            lending.lend(mates.getFirst().id(), false);
            assertThat(lending.lends(mates.getFirst().id())).isFalse();
            assertThat(poolIsFitted()).as("four are too few").isFalse();
            assertThat(pools.find(SPRING)).isEmpty();
        }

        @Test
        void who_has_hardly_answered() {
            classmates(4);
            classmate("lately", 10, 2);
            poolIsFitted();
            assertThat(pools.find(SPRING).orElseThrow().parameters()).isNull();
            assertThat(borrowing.settle(joins("ada").id())).isFalse();
        }

        @Test
        void who_takes_it_back_once_it_is_fitted_anew() {
            List<Learner> mates = classmates(6);
            poolIsFitted();
            Learner ada = joins("ada");
            borrowing.settle(ada.id());
            Parameters before = inForce(ada);
            lending.lend(mates.getFirst().id(), false);
            assertThat(poolIsFitted()).isTrue();
            assertThat(pools.find(SPRING).orElseThrow().learners()).isEqualTo(5);
            assertThat(inForce(ada)).isNotEqualTo(before).isNotEqualTo(Parameters.DEFAULT);

            lending.lend(mates.get(1).id(), false);
            assertThat(poolIsFitted()).isTrue();
            assertThat(inForce(ada)).as("too few are left").isEqualTo(Parameters.DEFAULT);
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void who_takes_it_back_while_it_is_fitted() {
            List<Learner> mates = classmates(5);
            boolean news = pooling.fit(SPRING, done -> {
                lending.lend(mates.getFirst().id(), false);
                return true;
            });
            assertThat(news).isFalse();
            assertThat(pools.find(SPRING)).isEmpty();
        }

        @Test
        void whose_account_is_gone() {
            List<Learner> mates = classmates(5);
            poolIsFitted();
            Learner gone = mates.getFirst();
            spring.remove(gone.id());
            table.jdbc.sql("DELETE FROM account WHERE id = ?").param(gone.id()).update();
            assertThat(table.jdbc
                            .sql("SELECT COUNT(*) FROM answers_lent")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
            assertThat(poolIsFitted()).isTrue();
            assertThat(pools.find(SPRING)).isEmpty();
        }
    }

    @Nested
    class A_newcomer {

        private Learner ada;

        @BeforeEach
        void comes_into_a_class_that_knows_something() {
            classmates(5);
            poolIsFitted();
            ada = joins("ada");
        }

        @Test
        void may_keep_the_usual_ones_and_change_their_mind() {
            borrowing.settle(ada.id());
            borrowing.decline(ada.id());
            assertThat(inForce(ada)).isEqualTo(Parameters.DEFAULT);
            assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.GroupDeclined(5));
            assertThat(borrowing.settle(ada.id())).isFalse();
            borrowing.accept(ada.id());
            assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.OfGroup(5, 0));
        }

        @Test
        void who_wants_no_parameters_fitted_at_all_gets_none() {
            fitting.useDefaults(ada.id(), null);
            assertThat(borrowing.settle(ada.id())).isFalse();
            assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.Declined());
        }

        @Test
        void keeps_what_a_class_gave_that_is_over() {
            borrowing.settle(ada.id());
            Parameters given = inForce(ada);
            List<Long> were = List.copyOf(spring);
            spring.clear();
            assertThat(poolIsFitted()).isTrue();
            were.forEach(borrowing::settle);
            assertThat(inForce(ada)).isEqualTo(given);
            assertThat(pools.find(SPRING)).as("no newcomer gets it").isEmpty();
        }

        @Test
        void follows_their_own_answers_once_those_say_something_better() {
            borrowing.settle(ada.id());
            studies(ada, growing(-1), 300, 55);
            assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
            assertThat(fitting.standing(ada.id(), null)).isInstanceOf(WhoseMemory.Own.class);
            Parameters own = inForce(ada);
            assertThat(borrowing.settle(ada.id())).isFalse();
            assertThat(inForce(ada)).isEqualTo(own);
        }

        @Test
        void with_many_answers_waits_for_what_those_come_to() {
            studies(ada, Parameters.DEFAULT, 200, 40);
            assertThat(borrowing.settle(ada.id())).isFalse();
        }
    }

    @Nested
    class An_odd_log {

        @Test
        void of_people_who_forget_everything_gives_sane_numbers() {
            for (int mate = 0; mate < 5; mate++) {
                Learner learner = joins("mate-" + mate);
                List<StudyHistory.Graded> answers = new ArrayList<>();
                for (int i = 0; i < 450; i++) {
                    answers.add(new StudyHistory.Graded(
                            card(i % 30), FIRST.plus(Duration.ofHours(2L * i)), Rating.AGAIN, Duration.ofSeconds(3)));
                }
                history.write(learner, answers, "brought");
                lending.lend(learner.id(), true);
            }
            assertThat(poolIsFitted()).isTrue();
            assertThat(pools.find(SPRING).orElseThrow().answers()).isEqualTo(2_250);
        }

        @Test
        void from_a_time_to_come_is_left_out() {
            classmates(5);
            Learner ahead = joins("ahead");
            FsrsMind mind = new FsrsMind(Scheduling.DEFAULT);
            history.write(
                    ahead,
                    new SimulatedLearner(new Habits(1, 12, 1), Scheduling.DEFAULT, mind, 3)
                            .studies(100, table.now().plus(Duration.ofDays(30)), 10).stream()
                                    .map(each -> new StudyHistory.Graded(
                                            card(each.card()), each.at(), each.rating(), each.took()))
                                    .toList(),
                    "brought");
            lending.lend(ahead.id(), true);
            assertThat(poolIsFitted()).isTrue();
            Pool pool = pools.find(SPRING).orElseThrow();
            assertThat(pool.learners()).isEqualTo(6);
            assertThat(pool.parameters()).isNotNull();
        }

        @Test
        void of_one_who_answered_very_much_is_taken_in_part_each_card_whole() {
            Learner eager = classmate("eager", 400, 55);
            int all = table.log.extentWithout(eager.id(), Set.of()).answers();
            PooledLog pooled = new PooledLog(table.log, all / 3);
            pooled.add(eager.id());
            AnswerLog answers = pooled.answers();
            assertThat(answers.size()).isBetween(all / 4, all / 3);
        }
    }

    @Test
    void it_is_not_fitted_again_before_there_is_something_new() {
        List<Learner> mates = classmates(5);
        assertThat(poolIsFitted()).isTrue();
        assertThat(poolIsFitted()).isFalse();
        Pool pool = pools.find(SPRING).orElseThrow();
        assertThat(pool.isFresh(pool.lenders(), pool.tried().plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(pool.isFresh("others", pool.tried())).isFalse();
        assertThat(pool.outgrownBy(pool.lenders(), (int) (1.19 * pool.answers())))
                .isFalse();
        assertThat(pool.outgrownBy(pool.lenders(), (int) (1.21 * pool.answers())))
                .isTrue();
        assertThat(mates).isNotEmpty();
    }

    @Test
    void work_that_is_cancelled_leaves_nothing_behind() {
        classmates(5);
        assertThat(pooling.fit(SPRING, done -> done < 0.5)).isFalse();
        assertThat(pools.find(SPRING)).isEmpty();
        assertThat(poolIsFitted()).isTrue();
    }
}
