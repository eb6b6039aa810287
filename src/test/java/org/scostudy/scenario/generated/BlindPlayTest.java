package org.scostudy.scenario.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.scenario.BuiltIn;

/** Who does not read does not win: fixed rules of play, over all scenarios that the decision model yields. */
class BlindPlayTest {

    private static final double MOST = 1.6;

    private static final Map<String, Double> POINTS =
            new BlindPlay(BuiltIn.DECISIONS).pointsByRule(BuiltIn.SCENARIOS.generated());

    @Test
    void follows_at_least_twenty_rules() {
        assertThat(POINTS).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void earns_little_by_any_rule() {
        assertThat(POINTS).allSatisfy((rule, points) -> assertThat(points).isLessThanOrEqualTo(MOST));
    }
}
