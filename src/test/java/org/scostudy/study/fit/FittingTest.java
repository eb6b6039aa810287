package org.scostudy.study.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.optimise.ProgressListener;
import org.scostudy.memory.simulate.FsrsMind;
import org.scostudy.memory.simulate.SimulatedLearner;
import org.scostudy.memory.simulate.SimulatedLearner.Habits;
import org.scostudy.question.CardId;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.StudyHistory;

class FittingTest {

    private static final Instant FIRST = Instant.parse("2025-11-01T17:00:00Z");

    private final StudyTable table = new StudyTable();
    private final Clock clock = Clock.fixed(table.now(), ZoneOffset.UTC);
    private final Accounts accounts = AccountsOnTable.over(table.jdbc, clock);
    private final Learner ada = accounts.signUp("ada", "caravan salt tea", ZoneOffset.UTC);
    private final StudyHistory history =
            new StudyHistory(table.log, table.cards, table.settings, table.changes, accounts);
    private final FitTable fits = new FitTable(table.jdbc);
    private final Fitting fitting = new Fitting(
            table.log,
            table.settings,
            fits,
            new Borrowing(table.log, table.settings, fits, new PoolTable(table.jdbc), new Alone()),
            clock);

    /** Nobody learns together with anybody. */
    private static final class Alone implements StudyGroups {
        @Override
        public List<Long> of(long learner) {
            return List.of();
        }

        @Override
        public List<Long> learners(long group) {
            return List.of();
        }
    }

    @AfterEach
    void close() {
        table.close();
    }

    /** Forgets new cards five times as slowly as others, and has answered so many times. */
    private void answered(int cards, int days) {
        answered("sco", cards, days);
    }

    private void answered(String pack, int cards, int days) {
        double[] w = Parameters.DEFAULT.w();
        for (int i = 0; i < 4; i++) {
            w[i] *= 5;
        }
        var mind = new FsrsMind(Scheduling.DEFAULT.withParameters(new Parameters(w)));
        List<SimulatedLearner.Answer> answers =
                new SimulatedLearner(new Habits(1, 30, 1), Scheduling.DEFAULT, mind, 5).studies(cards, FIRST, days);
        history.write(
                ada,
                answers.stream()
                        .map(each ->
                                new StudyHistory.Graded(card(pack, each.card()), each.at(), each.rating(), each.took()))
                        .toList(),
                "brought");
    }

    private static CardId card(int number) {
        return card("sco", number);
    }

    private static CardId card(String pack, int number) {
        return CardId.of(pack, "f" + number, "x");
    }

    private Parameters inForce() {
        return table.settings.scheduling(ada.id()).scheduling().parameters();
    }

    @Test
    void what_fits_better_is_in_force_from_the_next_answer_on_and_replay_stays_clean() {
        answered(300, 60);
        Card before = table.cards.find(ada.id(), card(1)).orElseThrow();
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
        assertThat(inForce()).isNotEqualTo(Parameters.DEFAULT);
        assertThat(fitting.standing(ada.id(), null)).isInstanceOf(WhoseMemory.Own.class);
        assertThat(table.cards.find(ada.id(), card(1))).contains(before);
        assertThat(table.replay.compare().differences()).isEmpty();

        table.recording.record(ada, before.prompt(), Rating.GOOD, 3_000, "", table.session, Basis.NONE);
        Review.Answer last = (Review.Answer) table.log.of(ada.id(), card(1)).getLast();
        assertThat(last.scheduling())
                .isEqualTo(table.settings.scheduling(ada.id()).version())
                .isPositive();
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void what_the_learner_set_meanwhile_stays() {
        answered(300, 60);
        fitting.fit(ada.id(), done -> {
            table.settings.schedule(
                    ada.id(), table.settings.scheduling(ada.id()).scheduling().withDesiredRetention(0.85));
            return true;
        });
        assertThat(table.settings.scheduling(ada.id()).scheduling().desiredRetention())
                .isEqualTo(0.85);
        assertThat(inForce()).isNotEqualTo(Parameters.DEFAULT);
    }

    @Test
    void it_is_not_looked_for_again_before_there_is_something_new() {
        answered(300, 60);
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isFalse();
        assertThat(new Fit(true, FIRST, 400, null).outgrownBy(499)).isFalse();
        assertThat(new Fit(true, FIRST, 400, null).outgrownBy(500)).isTrue();
        assertThat(new Fit(true, FIRST, 10_000, null).outgrownBy(11_999)).isFalse();
    }

    @Test
    void too_few_answers_leave_everything_as_it_is() {
        answered(30, 5);
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isFalse();
        assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.Usual(Fitting.ENOUGH_ANSWERS));
        assertThat(table.settings.scheduling(ada.id()).version()).isZero();
    }

    @Test
    void a_learner_who_wants_the_defaults_keeps_them_until_they_ask_again() {
        answered(300, 60);
        fitting.fit(ada.id(), ProgressListener.SILENT);
        fitting.useDefaults(ada.id(), null);
        assertThat(inForce()).isEqualTo(Parameters.DEFAULT);
        assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.Declined());
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isFalse();
        assertThat(table.replay.compare().differences()).isEmpty();

        fitting.useOwn(ada.id(), null);
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
        assertThat(inForce()).isNotEqualTo(Parameters.DEFAULT);
    }

    @Test
    void who_asks_for_the_defaults_while_it_is_looked_for_keeps_them() {
        answered(300, 60);
        fitting.fit(ada.id(), done -> {
            fitting.useDefaults(ada.id(), null);
            return true;
        });
        assertThat(inForce()).isEqualTo(Parameters.DEFAULT);
        assertThat(fitting.standing(ada.id(), null)).isEqualTo(new WhoseMemory.Declined());
    }

    @Test
    void work_that_is_cancelled_leaves_nothing_behind() {
        answered(300, 60);
        assertThat(fitting.fit(ada.id(), done -> done < 0.5)).isFalse();
        assertThat(inForce()).isEqualTo(Parameters.DEFAULT);
        assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
    }

    @Test
    void it_goes_with_the_account() {
        answered(300, 60);
        fitting.fit(ada.id(), ProgressListener.SILENT);
        fits.forget(ada.id());
        table.settings.forget(ada.id());
        assertThat(fitting.standing(ada.id(), null)).isInstanceOf(WhoseMemory.Usual.class);
        assertThat(inForce()).isEqualTo(Parameters.DEFAULT);
    }

    @Nested
    class A_pack_that_is_set_apart {

        private final Presets presets = new Presets(table.settings, new FitTable(table.jdbc));

        private Parameters of(String pack) {
            return table.settings.inForce(ada.id()).ofPack(pack).scheduling().parameters();
        }

        @Test
        void learns_from_its_own_answers_and_the_others_from_theirs() {
            presets.setApart(ada.id(), "own");
            answered("own", 300, 60);
            assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
            assertThat(inForce()).as("nothing was answered there").isEqualTo(Parameters.DEFAULT);
            assertThat(of("own")).isNotEqualTo(Parameters.DEFAULT);
            assertThat(fitting.standing(ada.id(), null)).isInstanceOf(WhoseMemory.Usual.class);
            assertThat(fitting.standing(ada.id(), "own")).isInstanceOf(WhoseMemory.Own.class);
            assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isFalse();
            assertThat(table.replay.compare().differences()).isEmpty();
        }

        @Test
        void begins_with_what_was_learned_from_all() {
            answered(300, 60);
            fitting.fit(ada.id(), ProgressListener.SILENT);
            presets.setApart(ada.id(), "own");
            assertThat(of("own")).isEqualTo(inForce());
            assertThat(fitting.standing(ada.id(), "own")).isEqualTo(new WhoseMemory.OfAll(Fitting.ENOUGH_ANSWERS));
        }

        @Test
        void goes_back_to_the_others_and_learns_anew_when_it_is_set_apart_again() {
            presets.setApart(ada.id(), "own");
            answered("own", 300, 60);
            fitting.fit(ada.id(), ProgressListener.SILENT);
            presets.follow(ada.id(), "own");
            assertThat(of("own")).isEqualTo(Parameters.DEFAULT);
            presets.setApart(ada.id(), "own");
            assertThat(fitting.standing(ada.id(), "own")).isInstanceOf(WhoseMemory.Usual.class);
        }

        @Test
        void stays_with_the_defaults_where_nothing_else_is_wanted_but_for_it() {
            fitting.useDefaults(ada.id(), null);
            presets.setApart(ada.id(), "own");
            answered("own", 300, 60);
            assertThat(fitting.standing(ada.id(), "own")).isEqualTo(new WhoseMemory.Declined());
            assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isFalse();
            fitting.useOwn(ada.id(), "own");
            assertThat(fitting.fit(ada.id(), ProgressListener.SILENT)).isTrue();
            assertThat(of("own")).isNotEqualTo(Parameters.DEFAULT);
            assertThat(inForce()).isEqualTo(Parameters.DEFAULT);
        }

        @Test
        void that_follows_the_others_while_it_is_looked_for_does_so() {
            presets.setApart(ada.id(), "own");
            answered("own", 300, 60);
            fitting.fit(ada.id(), done -> {
                presets.follow(ada.id(), "own");
                return true;
            });
            assertThat(table.settings.inForce(ada.id()).isApart("own")).isFalse();
        }

        @Test
        void has_the_others_look_again_without_its_answers() {
            assertThat(new Fit(true, FIRST, 1_000, null).outgrownBy(801)).isFalse();
            assertThat(new Fit(true, FIRST, 1_000, null).outgrownBy(800)).isTrue();
        }

        @Test
        void goes_with_the_account() {
            presets.setApart(ada.id(), "own");
            fitting.useDefaults(ada.id(), "own");
            new FitTable(table.jdbc).forget(ada.id());
            assertThat(fitting.standing(ada.id(), "own")).isInstanceOf(WhoseMemory.Usual.class);
        }
    }
}
