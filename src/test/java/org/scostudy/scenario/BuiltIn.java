package org.scostudy.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.scostudy.language.English;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.ScenarioReader;
import org.scostudy.scenario.read.ScenarioReading;

/** The built-in pack, read once for all tests. */
public final class BuiltIn {

    public static final Pack PACK = pack();
    public static final ScenarioReading.Loaded SCENARIOS = scenarios();
    public static final Decisions DECISIONS = SCENARIOS.decisions();

    private BuiltIn() {}

    private static Pack pack() {
        PackReading reading = new PackReader().read(Path.of("questions/sco"));
        assertThat(reading).isInstanceOf(PackReading.Loaded.class);
        return ((PackReading.Loaded) reading).pack();
    }

    private static ScenarioReading.Loaded scenarios() {
        ScenarioReading reading = new ScenarioReader(English.WORDS).read(PACK);
        assertThat(reading).isInstanceOf(ScenarioReading.Loaded.class);
        return (ScenarioReading.Loaded) reading;
    }
}
