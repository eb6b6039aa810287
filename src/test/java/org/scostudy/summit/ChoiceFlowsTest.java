package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Step;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.ChoiceFlows.Flow;
import org.scostudy.summit.ChoiceFlows.Played;
import org.scostudy.summit.ChoiceFlows.Stop;
import org.scostudy.summit.ChoiceFlows.Way;
import org.scostudy.summit.words.PackWords;

class ChoiceFlowsTest {

    private static final Packs PACKS = Packs.over(java.nio.file.Path.of("questions"));

    private final OpenSummit table = new OpenSummit();
    private final ChoiceFlows flows =
            new ChoiceFlows(table.sittings, table.playing, new Saying(new PackWords(PACKS), table.scenarios));

    @AfterEach
    void close() {
        table.close();
    }

    private void answers(org.scostudy.account.Learner learner, String play, StepAnswer answer) {
        Play now = table.playing.look(learner, play).play();
        table.playing.answer(learner, play, now.current().id(), answer, OpenSummit.uuid());
    }

    @Test
    void of_nobody_is_empty() {
        assertThat(flows.of(List.of())).isEqualTo(new Flow(List.of(), 0, 0));
        assertThat(flows.of(List.of(new Played(table.ada.id(), OpenSummit.uuid())))
                        .plays())
                .isZero();
    }

    @Test
    void tells_at_each_step_who_said_and_chose_what() {
        String adas = table.begins(table.ada);
        String bobs = table.begins(table.bob);
        Step.Predict first =
                (Step.Predict) table.playing.look(table.ada, adas).play().current();
        answers(table.ada, adas, new StepAnswer.Members(first.key()));
        answers(table.bob, bobs, new StepAnswer.Members(Set.of()));
        Step.Choose then =
                (Step.Choose) table.playing.look(table.ada, adas).play().current();
        String best = new Paths(table.scenario()).bestOf(then).id();
        answers(table.ada, adas, new StepAnswer.Chosen(best));

        Flow flow = flows.of(List.of(new Played(7, adas), new Played(8, bobs)));

        assertThat(flow.plays()).isEqualTo(2);
        assertThat(flow.versions()).isEqualTo(1);
        Stop foresight = flow.stops().getFirst();
        assertThat(foresight.number()).isEqualTo(1);
        assertThat(foresight.by()).hasSize(2);
        assertThat(foresight.ways())
                .filteredOn(Way::right)
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.by()).containsExactly(new Played(7, adas)));
        assertThat(foresight.ways().getLast()).isEqualTo(new Way("", false, 0, List.of(new Played(8, bobs))));
        Stop choice = flow.stops().get(1);
        assertThat(choice.ways()).hasSize(then.choices().size());
        assertThat(choice.ways())
                .filteredOn(way -> !way.by().isEmpty())
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.right()).isTrue();
                    assertThat(way.by()).containsExactly(new Played(7, adas));
                    assertThat(way.next()).isPositive();
                });
    }
}
