package org.scostudy.memory.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;

class WorkloadsTest {

    private final Workloads workloads = new Workloads(Scheduling.DEFAULT, 300, 365, Pace.USUAL, 1);

    @Test
    void the_same_seed_gives_the_same() {
        assertThat(workloads.at(0.9, 10, 200))
                .isEqualTo(new Workloads(Scheduling.DEFAULT, 300, 365, Pace.USUAL, 1).at(0.9, 10, 200))
                .isNotEqualTo(new Workloads(Scheduling.DEFAULT, 300, 365, Pace.USUAL, 2).at(0.9, 10, 200));
    }

    @Test
    void wanting_to_remember_more_takes_longer_and_brings_more() {
        Workload modest = workloads.at(0.8, 10, 999);
        Workload ambitious = workloads.at(0.95, 10, 999);
        assertThat(ambitious.minutesADay()).isGreaterThan(modest.minutesADay());
        assertThat(ambitious.known()).isGreaterThan(modest.known());
    }

    @Test
    void who_does_what_is_due_knows_more_than_was_desired_of_each_card() {
        assertThat(workloads.at(0.9, 10, 999).known() / 300).isCloseTo(0.95, within(0.03));
    }

    @Test
    void without_new_cards_nothing_is_met_and_without_reviews_much_is_forgotten() {
        assertThat(workloads.at(0.9, 0, 999)).isEqualTo(new Workload(0.9, 0, 0, 0));
        Workload never = workloads.at(0.9, 10, 0);
        assertThat(never.met()).isEqualTo(300);
        assertThat(never.known()).isLessThan(workloads.at(0.9, 10, 999).known());
    }

    @Test
    void the_recommended_retention_costs_least_a_known_card() {
        Workload best = workloads.recommended(10, 999);
        assertThat(workloads.curve(10, 999)).hasSize(28).allMatch(each -> each.minutesAnItem() >= best.minutesAnItem());
    }
}
