package org.scostudy.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.NotThere;
import org.scostudy.language.English;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.story.NotPossible;
import org.scostudy.scenario.story.Paths;
import org.scostudy.scenario.story.Play;
import org.scostudy.scenario.story.Scenario;
import org.scostudy.scenario.story.StepAnswer;
import org.scostudy.summit.Playing.Answered;
import org.scostudy.summit.kept.Receipt;

class PlayingTest {

    private final OpenSummit table = new OpenSummit();

    @AfterEach
    void close() {
        table.close();
    }

    private Answered answer(String play, String step, StepAnswer answer) {
        return table.playing.answer(table.ada, play, step, answer, OpenSummit.uuid());
    }

    private Play playsToTheEnd(String id) {
        Play play = table.playing.look(table.ada, id).play();
        while (!play.ended()) {
            play = answer(id, play.current().id(), OpenSummit.best(play)).at().play();
        }
        return play;
    }

    @Nested
    class A_play {

        @Test
        void is_begun_once_however_often_the_request_comes() {
            String id = table.begins(table.ada);

            table.playing.begin(table.ada, "sco", table.scenario().id(), id);

            assertThat(table.sittings.of(table.ada.id())).hasSize(1);
        }

        @Test
        void is_where_it_was_on_another_server() {
            String id = table.begins(table.ada);
            answer(id, "table", new StepAnswer.Members(Set.of()));

            Play elsewhere =
                    table.playingWith(table.scenarios).look(table.ada, id).play();

            assertThat(elsewhere.current().id()).isEqualTo("redraft");
            assertThat(elsewhere.history()).hasSize(1);
        }

        @Test
        void keeps_what_it_earned_when_it_ends() {
            String id = table.begins(table.ada);

            Play play = playsToTheEnd(id);

            Sitting sitting = table.sittings.find(table.ada.id(), id).orElseThrow();
            assertThat(sitting.isOpen()).isFalse();
            assertThat(sitting.score()).isEqualTo(play.score()).isEqualTo(sitting.outOf());
        }

        @Test
        void is_nobody_elses() {
            String id = table.begins(table.ada);

            assertThatThrownBy(() -> table.playing.look(table.bob, id)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> table.playing.answer(
                            table.bob, id, "table", new StepAnswer.Members(Set.of()), OpenSummit.uuid()))
                    .isInstanceOf(NotThere.class);
        }

        @Test
        void goes_with_its_learner() {
            String id = table.begins(table.ada);
            answer(id, "table", new StepAnswer.Members(Set.of()));

            new SittingRemoval(table.sittings).on(new LearnerRemoved(table.ada.id()));

            assertThat(table.sittings.of(table.ada.id())).isEmpty();
            assertThat(table.sittings.entries(table.ada.id(), id)).isEmpty();
        }
    }

    @Nested
    class An_answer {

        @Test
        void that_is_sent_again_is_recorded_once() {
            String id = table.begins(table.ada);
            String entry = OpenSummit.uuid();
            StepAnswer nobody = new StepAnswer.Members(Set.of());

            assertThat(table.playing
                            .answer(table.ada, id, "table", nobody, entry)
                            .recorded())
                    .isEqualTo(Receipt.NOW);
            assertThat(table.playing
                            .answer(table.ada, id, "table", nobody, entry)
                            .recorded())
                    .isEqualTo(Receipt.ALREADY);
            assertThat(table.sittings.entries(table.ada.id(), id)).hasSize(1);
        }

        @Test
        void from_a_second_tab_that_lags_behind_changes_nothing() {
            String id = table.begins(table.ada);
            answer(id, "table", new StepAnswer.Members(Set.of()));

            Answered late = answer(id, "table", new StepAnswer.Members(Set.of("kazakhstan")));

            assertThat(late.recorded()).isEqualTo(Receipt.MOVED_ON);
            assertThat(late.at().play().current().id()).isEqualTo("redraft");
            assertThat(table.sittings.entries(table.ada.id(), id)).hasSize(1);
        }

        @Test
        void given_in_many_tabs_at_once_counts_in_one() throws Exception {
            String id = table.begins(table.ada);
            List<Callable<Receipt>> tabs = new ArrayList<>();
            for (int tab = 0; tab < 8; tab++) {
                tabs.add(() ->
                        answer(id, "table", new StepAnswer.Members(Set.of())).recorded());
            }
            List<Receipt> recorded = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Receipt> each : threads.invokeAll(tabs)) {
                    recorded.add(each.get());
                }
            }

            assertThat(recorded).filteredOn(Receipt.NOW::equals).hasSize(1);
            assertThat(recorded).filteredOn(Receipt.MOVED_ON::equals).hasSize(7);
            assertThat(table.sittings.entries(table.ada.id(), id)).hasSize(1);
        }

        @Test
        void that_is_not_offered_is_refused_and_not_recorded() {
            String id = table.begins(table.ada);

            assertThatThrownBy(() -> answer(id, "table", new StepAnswer.Chosen("a")))
                    .isInstanceOf(NotPossible.class);
            assertThatThrownBy(() -> answer(id, "table", new StepAnswer.Members(Set.of("nato"))))
                    .isInstanceOf(NotPossible.class);
            assertThat(table.sittings.entries(table.ada.id(), id)).isEmpty();
        }
    }

    @Nested
    class A_scenario_that_is_edited_while_it_is_played {

        @Test
        void goes_on_as_it_was_begun_and_is_new_for_the_next_play() {
            String id = table.begins(table.ada);
            Scenario before = table.scenario();
            Scenarios withoutAny = new Scenarios(List::of, () -> English.WORDS);

            Playing later = table.playingWith(withoutAny);

            assertThat(later.look(table.ada, id).play().scenario()).isEqualTo(before);
            assertThatThrownBy(() -> later.begin(table.ada, "sco", before.id(), OpenSummit.uuid()))
                    .isInstanceOfSatisfying(
                            NotThere.class,
                            gone -> assertThat(English.say(gone.said())).contains("Choose another one"));
        }
    }

    @Nested
    class Every_scenario {

        @Test
        void comes_back_from_the_database_as_it_went_in() {
            for (Scenario scenario : table.scenarios.all()) {
                Scenario back = ScenarioText.unpack(ScenarioText.pack(scenario));

                assertThat(back).isEqualTo(scenario);
                assertThat(back.version()).as(scenario.id()).isEqualTo(scenario.version());
                assertThat(new Paths(back).best()).isEqualTo(new Paths(scenario).best());
            }
        }

        @Test
        void is_small_enough_to_be_kept() {
            assertThat(table.scenarios.all())
                    .allSatisfy(
                            scenario -> assertThat(ScenarioText.pack(scenario)).hasSizeLessThan(100_000));
        }
    }
}
