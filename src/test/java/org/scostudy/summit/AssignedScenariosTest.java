package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.scenario.story.Play;
import org.scostudy.summit.AssignedScenarios.Listed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
@RecordApplicationEvents
class AssignedScenariosTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AssignedScenarios assigned;

    @Autowired
    org.scostudy.question.QuestionBank bank;

    @Autowired
    Playing playing;

    @Autowired
    Sittings sittings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private Learner ada;

    @BeforeEach
    void a_learner() {
        ada = accounts.startAsGuest(ZoneOffset.UTC);
    }

    private AssignedScenarios.Ready ready() {
        Listed story =
                assigned.of(bank).stream().filter(Listed::authored).findFirst().orElseThrow();
        return assigned.prepare(story.ref()).orElseThrow();
    }

    @Test
    void a_play_that_is_handed_out_tells_once_what_it_earned() {
        String id = assigned.start(ada, ready());
        Play play = playing.look(ada, id).play();
        while (!play.ended()) {
            play = playing.answer(ada, id, play.current().id(), OpenSummit.best(play), OpenSummit.uuid())
                    .at()
                    .play();
        }
        int score = play.score();
        assertThat(events.stream(PlayFinished.class)
                        .filter(event -> event.play().equals(id)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.learner()).isEqualTo(ada.id());
                    assertThat(event.score()).isEqualTo(score).isEqualTo(event.outOf());
                });
    }

    @Test
    void a_play_is_told_step_by_step_to_those_who_mark_it() {
        String id = assigned.start(ada, ready());
        Play play = playing.look(ada, id).play();
        while (!play.ended()) {
            play = playing.answer(ada, id, play.current().id(), OpenSummit.best(play), OpenSummit.uuid())
                    .at()
                    .play();
        }
        AssignedScenarios.Played told = assigned.played(ada.id(), id).orElseThrow();
        assertThat(told.title()).isEqualTo(play.scenario().title());
        assertThat(told.turns()).hasSize(play.history().size()).allSatisfy(turn -> {
            assertThat(turn.about()).isNotBlank();
            assertThat(turn.right() == null || turn.right().equals(turn.answer()))
                    .isTrue();
        });
        assertThat(told.turns().stream().mapToInt(AssignedScenarios.Turn::score).sum())
                .isEqualTo(play.score());
        assertThat(assigned.played(ada.id(), "none")).isEmpty();
    }

    @Test
    void a_start_is_undone_with_the_transaction_that_it_is_part_of() {
        AssignedScenarios.Ready ready = ready();
        transaction.executeWithoutResult(status -> {
            assigned.start(ada, ready);
            status.setRollbackOnly();
        });
        assertThat(sittings.of(ada.id())).isEmpty();
    }

    @Test
    void a_scenario_that_is_gone_cannot_be_prepared() {
        assertThat(assigned.prepare("sco:no-such-scenario")).isEmpty();
        assertThat(assigned.prepare("nonsense")).isEmpty();
    }
}
