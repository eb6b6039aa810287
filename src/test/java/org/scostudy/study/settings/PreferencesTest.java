package org.scostudy.study.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.study.StudyTable;

class PreferencesTest {

    @Test
    void are_kept_as_they_were_set() {
        try (StudyTable table = new StudyTable()) {
            Preferences preferences = Preferences.DEFAULT
                    .withLeechLapses(4)
                    .withOrder(new CardOrder(CardOrder.Newcomers.CHANCE, CardOrder.Mixture.NEW_FIRST, 0));
            table.prefers(preferences);
            assertThat(table.settings.preferences(table.learner.id())).isEqualTo(preferences);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 100})
    void a_leech_takes_from_2_to_99_lapses(int lapses) {
        assertThatIllegalArgumentException().isThrownBy(() -> Preferences.DEFAULT.withLeechLapses(lapses));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 121})
    void a_step_comes_early_by_0_to_120_minutes(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> CardOrder.DEFAULT.withLearnAheadMinutes(minutes));
    }
}
