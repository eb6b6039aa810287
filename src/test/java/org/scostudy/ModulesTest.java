package org.scostudy;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages know only what they may know: see each one's package-info. */
class ModulesTest {

    @Test
    void arrows_between_features_run_only_as_they_say_themselves() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void rooms_of_the_classroom_stand_on_each_other_without_cycles() {
        slices().matching("org.scostudy.classroom.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .importUrl(Application.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()));
    }
}
