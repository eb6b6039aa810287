package org.scostudy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;

/** The packages know only what they may know: see each one's package-info. */
class ModulesTest {

    private static final int MOST_FILES = 30;

    private static final List<String> WITH_ROOMS = List.of(
            "account",
            "authoring",
            "classroom",
            "drafting",
            "generation",
            "material",
            "memory",
            "operation",
            "progress",
            "question",
            "quiz",
            "scenario",
            "stories",
            "study",
            "summit");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Application.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void arrows_between_features_run_only_as_they_say_themselves() {
        ApplicationModules.of(Application.class).verify();
    }

    /** Rooms within a feature stand on each other, and what stands in none of them is a room as well. */
    @ParameterizedTest
    @FieldSource("WITH_ROOMS")
    void rooms_of_a_feature_have_no_circle(String feature) {
        slices().assignedFrom(roomsOf(feature)).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_two_classes_have_the_same_simple_name() {
        Map<String, Long> classes = CLASSES.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        assertThat(classes)
                .isNotEmpty()
                .allSatisfy((name, number) -> assertThat(number).as(name).isEqualTo(1));
    }

    /** Files that need each other are one idea, so one room has them. */
    @Test
    void files_of_different_rooms_have_no_circle() {
        List<List<String>> across = FileCircles.among(CLASSES).stream()
                .filter(circle -> circle.stream()
                                .map(file -> file.substring(0, file.lastIndexOf('.')))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        assertThat(across).isEmpty();
    }

    @Test
    void no_package_of_a_feature_with_rooms_has_more_files_than_one_can_look_through() {
        Map<String, Long> files = CLASSES.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        files.entrySet().stream()
                .filter(each -> WITH_ROOMS.contains(feature(each.getKey())))
                .forEach(each -> assertThat(each.getValue()).as(each.getKey()).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void nobody_knows_who_makes_drafts_so_that_a_server_can_do_without() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.scostudy.drafting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.scostudy.drafting..")
                .check(CLASSES);
    }

    private static String feature(String room) {
        String[] parts = room.split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }

    private static SliceAssignment roomsOf(String feature) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                return feature(each.getPackageName()).equals(feature)
                        ? SliceIdentifier.of(each.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms of " + feature;
            }
        };
    }
}
