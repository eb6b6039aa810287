package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.guide.Mastery.KNOWN;
import static org.scostudy.guide.Mastery.NEW;
import static org.scostudy.guide.Mastery.SHAKY;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Phase;
import org.scostudy.study.recall.Recall;

class MasteryTest {

    @Nested
    class A_card {

        @Test
        void that_was_never_answered_is_new() {
            assertThat(Mastery.of(null)).isEqualTo(NEW);
            assertThat(Mastery.of(new Recall(Phase.NEW, 0, .9))).isEqualTo(NEW);
        }

        @Test
        void past_its_steps_is_known_while_its_chance_is_what_the_learner_wants() {
            assertThat(Mastery.of(new Recall(Phase.REVIEW, .95, .9))).isEqualTo(KNOWN);
            assertThat(Mastery.of(new Recall(Phase.REVIEW, .9, .9))).isEqualTo(KNOWN);
        }

        @Test
        void whose_chance_has_fallen_below_that_is_shaky() {
            assertThat(Mastery.of(new Recall(Phase.REVIEW, .89, .9))).isEqualTo(SHAKY);
            assertThat(Mastery.of(new Recall(Phase.REVIEW, .89, .85))).isEqualTo(KNOWN);
        }

        @Test
        void in_its_steps_is_shaky_however_fresh_it_is() {
            assertThat(Mastery.of(new Recall(Phase.LEARNING, 1, .9))).isEqualTo(SHAKY);
            assertThat(Mastery.of(new Recall(Phase.RELEARNING, 1, .9))).isEqualTo(SHAKY);
        }
    }

    @Nested
    class A_fact {

        @Test
        void is_known_when_each_of_its_cards_is() {
            assertThat(Mastery.ofAll(List.of(KNOWN, KNOWN))).isEqualTo(KNOWN);
            assertThat(Mastery.ofAll(List.of(KNOWN, NEW))).isEqualTo(SHAKY);
            assertThat(Mastery.ofAll(List.of(KNOWN, SHAKY))).isEqualTo(SHAKY);
        }

        @Test
        void is_new_when_none_of_its_cards_was_answered() {
            assertThat(Mastery.ofAll(List.of(NEW, NEW))).isEqualTo(NEW);
            assertThat(Mastery.ofAll(List.of())).isEqualTo(NEW);
        }
    }
}
