package org.scostudy.scenario.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;

class PlayTest {

    private static final Scenario SCENARIO = BuiltIn.SCENARIOS.generated().getFirst();
    private static final Step.Predict FIRST = (Step.Predict) SCENARIO.step(SCENARIO.start());

    private static Play playedBest() {
        Play play = Play.begin(SCENARIO);
        var paths = new Paths(SCENARIO);
        while (!play.ended()) {
            play = play.answer(
                    switch (play.current()) {
                        case Step.Predict predict -> new StepAnswer.Members(predict.key());
                        case Step.Choose choose ->
                            new StepAnswer.Chosen(paths.bestOf(choose).id());
                        case Step.End _ -> throw new IllegalStateException();
                    });
        }
        return play;
    }

    @Nested
    class At_the_beginning {
        @Test
        void the_first_step_is_to_be_answered_and_nothing_is_earned() {
            Play play = Play.begin(SCENARIO);

            assertThat(play.current()).isEqualTo(FIRST);
            assertThat(play.history()).isEmpty();
            assertThat(play.score()).isZero();
            assertThat(play.ended()).isFalse();
        }
    }

    @Nested
    class A_prediction {
        @Test
        void earns_all_points_for_exactly_the_right_members() {
            assertThat(FIRST.score(FIRST.key())).isEqualTo(3);
        }

        @Test
        void earns_something_for_some_of_them_and_nothing_for_naming_everybody() {
            assertThat(FIRST.key()).hasSize(2);
            assertThat(FIRST.score(Set.of(FIRST.key().iterator().next()))).isEqualTo(1);
            assertThat(FIRST.score(Set.copyOf(BuiltIn.DECISIONS.members()))).isZero();
            assertThat(FIRST.score(Set.of())).isZero();
        }

        @Test
        void can_only_name_members() {
            assertThatThrownBy(() -> Play.begin(SCENARIO).answer(new StepAnswer.Members(Set.of("nato"))))
                    .isInstanceOfSatisfying(
                            NotPossible.class,
                            refused -> assertThat(English.say(refused.said()))
                                    .startsWith("Only those at the table can object"));
        }
    }

    @Nested
    class A_choice {
        @Test
        void must_be_one_of_those_listed() {
            Play play = Play.begin(SCENARIO).answer(new StepAnswer.Members(Set.of()));

            assertThatThrownBy(() -> play.answer(new StepAnswer.Chosen("z"))).isInstanceOf(NotPossible.class);
            assertThatThrownBy(() -> play.answer(new StepAnswer.Members(Set.of())))
                    .isInstanceOf(NotPossible.class);
        }
    }

    @Nested
    class The_best_way {
        @Test
        void earns_the_most_and_cannot_be_continued() {
            Play play = playedBest();

            assertThat(play.score()).isEqualTo(play.outOf()).isEqualTo(new Paths(SCENARIO).best());
            assertThat(play.current()).isEqualTo(new Paths(SCENARIO).bestEnd());
            assertThatThrownBy(() -> play.answer(new StepAnswer.Chosen("a"))).isInstanceOf(NotPossible.class);
        }
    }

    @Nested
    class Replaying_the_answers {
        @Test
        void leads_to_the_same_place() {
            Play play = playedBest();
            List<StepAnswer> answers =
                    play.history().stream().map(Play.Turn::answer).toList();

            Play again = Play.of(SCENARIO, answers);

            assertThat(again.current()).isEqualTo(play.current());
            assertThat(again.history()).isEqualTo(play.history());
        }
    }
}
