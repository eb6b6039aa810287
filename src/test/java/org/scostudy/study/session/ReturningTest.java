package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.session.Returning.Say;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.Preferences;

/** Somebody who has studied for two weeks comes back after three. */
class ReturningTest {

    private static final int DAYS = 14;
    private static final int AWAY = 21;
    private static final Preferences PREFERENCES = Preferences.DEFAULT.withNewPerDay(10);

    private final StudyTable table = new StudyTable()
            .with(IntStream.range(0, 200).mapToObj(i -> "box/f" + i + ":x").toArray(String[]::new))
            .prefers(PREFERENCES);

    ReturningTest() {
        for (int day = 0; day < DAYS; day++) {
            table.studiesAll(Rating.GOOD);
            table.passes(Duration.ofDays(1));
        }
        table.passes(Duration.ofDays(AWAY));
    }

    @AfterEach
    void close() {
        table.close();
    }

    private Say said() {
        return table.back.say(table.learner).orElseThrow();
    }

    private Comeback offered() {
        return ((Say.Offer) said()).comeback();
    }

    private Today today() {
        return table.studying.today(table.learner);
    }

    @Test
    void a_plan_is_offered_and_taken_it_limits_reviews_and_lets_new_cards_wait() {
        Comeback offered = offered();
        assertThat(offered.away()).isEqualTo(AWAY);
        assertThat(offered.waiting()).isEqualTo(today().due()).isGreaterThan(100);
        assertThat(today().fresh()).isEqualTo(10);
        table.back.take(table.learner);
        assertThat(today().due()).isEqualTo(offered.cards());
        assertThat(today().fresh()).isZero();
        assertThat(today().tomorrow()).isEqualTo(offered.cards());
        assertThat(said()).isInstanceOf(Say.Running.class);
        assertThat(table.settings.preferences(table.learner.id())).isEqualTo(PREFERENCES);
    }

    @Test
    void the_plan_leads_to_being_up_to_date_about_when_it_said_and_ends_by_itself() {
        Comeback offered = offered();
        table.back.take(table.learner);
        int days = 0;
        while (said() instanceof Say.Running && days < 40) {
            assertThat(table.studiesAll(Rating.GOOD)).isNotEmpty();
            table.passes(Duration.ofDays(1));
            days++;
        }
        assertThat(said()).isInstanceOf(Say.UpToDate.class);
        assertThat(days).isBetween(offered.days() - 2, offered.days() + 1);
        assertThat(today().fresh()).isEqualTo(10);
        table.back.leave(table.learner);
        assertThat(table.back.say(table.learner)).isEmpty();
    }

    @Test
    void it_can_be_stopped_at_any_time_or_left_and_is_not_offered_again() {
        table.back.take(table.learner);
        table.answer(Rating.GOOD);
        table.back.leave(table.learner);
        assertThat(table.back.say(table.learner)).isEmpty();
        assertThat(today().fresh()).isEqualTo(10);
        assertThat(today().due()).isGreaterThan(100);
    }

    @Test
    void cards_at_which_a_review_brings_most_come_first_and_a_step_back_keeps_the_order() {
        table.back.take(table.learner);
        String first = table.deal().cards().getFirst().card();
        table.answer(Rating.AGAIN);
        table.undo();
        assertThat(table.deal().cards().getFirst().card()).isEqualTo(first);
        assertThat(table.replay.compare().differences()).isEmpty();
    }

    @Test
    void more_new_cards_may_be_asked_for_all_the_same() {
        table.back.take(table.learner);
        table.studiesAll(Rating.GOOD);
        assertThat(table.more.offers(table.learner))
                .filteredOn(offer -> offer.kind() == StudyMore.Kind.NEW)
                .extracting(StudyMore.Offer::cards)
                .containsExactly(5, 10, 20);
    }

    @Test
    void who_studies_for_an_exam_has_a_plan_already() {
        table.prefers(PREFERENCES.withExam(
                new ExamAim(table.learner.dayOf(table.now()).plusDays(9), 85, 20)));
        assertThat(table.back.say(table.learner)).isEmpty();
    }
}
