package org.scostudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the architecture shows the features as they are. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Pattern DIAGRAM =
            Pattern.compile("<!-- modules: begin -->\n(.*?)\n<!-- modules: end -->", Pattern.DOTALL);
    private static final Pattern FEATURE = Pattern.compile("org\\.scostudy\\.([a-z]+)(?:\\..*)?");

    @Test
    void its_diagram_is_drawn_from_the_code() throws IOException {
        Matcher page = DIAGRAM.matcher(Files.readString(PAGE));
        assertThat(page.find()).as("the marks of the diagram in %s", PAGE).isTrue();
        assertThat(page.group(1)).as("put this between the marks in %s", PAGE).isEqualTo(diagram());
    }

    private static String diagram() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter()
                .importUrl(
                        Application.class.getProtectionDomain().getCodeSource().getLocation())) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String one = feature(each);
                String other = feature(dependency.getTargetClass());
                if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                    uses.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
                }
            }
        }
        StringBuilder drawn = new StringBuilder("```mermaid\nflowchart TD\n");
        uses.forEach((one, others) -> others.stream()
                .filter(other -> !follows(uses, one, other))
                .forEach(other -> drawn.append("    %s --> %s%n".formatted(one, other))));
        return drawn.append("```").toString();
    }

    private static String feature(JavaClass each) {
        Matcher feature = FEATURE.matcher(each.getPackageName());
        return feature.matches() ? feature.group(1) : "";
    }

    /** Whether an arrow is there by way of another feature as well. */
    private static boolean follows(Map<String, Set<String>> uses, String one, String other) {
        Deque<String> next = new ArrayDeque<>(uses.getOrDefault(one, Set.of()));
        next.remove(other);
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String here = next.pop();
            if (seen.add(here)) {
                next.addAll(uses.getOrDefault(here, Set.of()));
            }
        }
        return seen.contains(other);
    }
}
