package org.scostudy.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What each browser module does, as {@code src/test/js} says: every spec there is a test here. */
class SpecsIT {

    @TestFactory
    Stream<DynamicTest> specs() throws IOException {
        List<String> files = Workbench.files("src/test/js", ".spec.js");
        List<JsonNode> results;
        try (Workbench workbench = new Workbench()) {
            results = workbench.call("run.js", "run", files).valueStream().toList();
        }
        assertThat(results).extracting(result -> result.get("file").asString()).containsAll(files);
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(result.get("name").asString(), () -> passed(result)));
    }

    private static void passed(JsonNode result) {
        List<String> problems =
                result.get("problems").valueStream().map(JsonNode::asString).toList();
        if (!problems.isEmpty()) {
            fail(
                    "%s: %s%n%s",
                    result.get("file").asString(), result.get("name").asString(), String.join("\n", problems));
        }
    }
}
