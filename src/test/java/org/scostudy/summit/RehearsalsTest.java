package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.account.NotThere;
import org.scostudy.scenario.story.Play;
import org.scostudy.summit.kept.Receipt;

class RehearsalsTest {

    private final OpenSummit table = new OpenSummit();
    private final Rehearsals rehearsals = new Rehearsals(table.clock);

    @AfterEach
    void close() {
        table.close();
    }

    private String begun() {
        return rehearsals.begin(table.ada, table.scenario(), "teach/stories/1").replaceAll(".*/", "");
    }

    @Test
    void is_played_to_the_end_and_kept_nowhere() {
        String id = begun();

        Play play = rehearsals.look(table.ada, id).at().play();
        while (!play.ended()) {
            play = rehearsals
                    .answer(table.ada, id, play.current().id(), OpenSummit.best(play), OpenSummit.uuid())
                    .at()
                    .play();
        }

        assertThat(play.score()).isPositive();
        assertThat(table.sittings.of(table.ada.id())).isEmpty();
    }

    @Test
    void takes_each_answer_once() {
        String id = begun();
        Play play = rehearsals.look(table.ada, id).at().play();
        String step = play.current().id();
        String entry = OpenSummit.uuid();

        assertThat(rehearsals
                        .answer(table.ada, id, step, OpenSummit.best(play), entry)
                        .recorded())
                .isEqualTo(Receipt.NOW);
        assertThat(rehearsals
                        .answer(table.ada, id, step, OpenSummit.best(play), entry)
                        .recorded())
                .isEqualTo(Receipt.ALREADY);
        assertThat(rehearsals
                        .answer(table.ada, id, step, OpenSummit.best(play), OpenSummit.uuid())
                        .recorded())
                .isEqualTo(Receipt.MOVED_ON);
    }

    @Test
    void is_nobody_elses() {
        String id = begun();

        assertThatThrownBy(() -> rehearsals.look(table.bob, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> rehearsals.again(table.bob, id, OpenSummit.uuid()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void can_be_begun_anew_and_leads_back_to_where_it_came_from() {
        String id = begun();
        Play play = rehearsals.look(table.ada, id).at().play();
        rehearsals.answer(table.ada, id, play.current().id(), OpenSummit.best(play), OpenSummit.uuid());

        Rehearsals.Tried again = rehearsals.again(table.ada, id, OpenSummit.uuid());

        assertThat(again.at().play().history()).isEmpty();
        assertThat(again.back()).isEqualTo("teach/stories/1");
    }
}
