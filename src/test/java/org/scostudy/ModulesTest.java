package org.scostudy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages know only what they may know: see each one's package-info. */
class ModulesTest {

    @Test
    void arrows_between_features_run_only_as_they_say_themselves() {
        ApplicationModules.of(Application.class).verify();
    }
}
