package org.scostudy;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** The packages know only what they may know: see each one's package-info. */
class ModulesTest {

    private static final int MOST_FILES = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Application.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void arrows_between_features_run_only_as_they_say_themselves() {
        ApplicationModules.of(Application.class).verify();
    }

    /** Rooms within a feature stand on each other. */
    @ParameterizedTest
    @ValueSource(strings = {"classroom", "authoring", "operation", "material", "question", "question.exchange"})
    void rooms_of_a_feature_have_no_circle(String feature) {
        slices().matching("org.scostudy." + feature + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void no_package_of_a_feature_with_rooms_has_more_files_than_one_can_look_through() {
        Map<String, Long> files = CLASSES.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        files.entrySet().stream()
                .filter(each -> each.getKey()
                        .matches("org\\.scostudy\\.(?:classroom|authoring|operation|material|question)\\..*"))
                .forEach(each -> assertThat(each.getValue()).as(each.getKey()).isLessThanOrEqualTo(MOST_FILES));
    }
}
