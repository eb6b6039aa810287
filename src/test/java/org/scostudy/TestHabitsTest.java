package org.scostudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tests themselves hold to. */
class TestHabitsTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern SLEEP = Pattern.compile("\\b(Thread|TimeUnit\\.\\w+)\\.sleep\\(|\\bparkNanos\\(");
    private static final Pattern TEST =
            Pattern.compile("^ +@(Test|Property|ParameterizedTest|RepeatedTest|TestFactory)\\b", Pattern.MULTILINE);

    private static List<Path> files(Pattern content) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> content.matcher(text(file)).find())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@link Eventually} waits as long as it takes and no longer. */
    @Test
    void none_sleeps() throws IOException {
        assertThat(files(SLEEP)).isEmpty();
    }

    @Test
    void each_has_a_name_by_which_the_build_finds_it() throws IOException {
        assertThat(files(TEST)).isNotEmpty().allMatch(file -> file.toString().matches(".*(Test|Properties|IT)\\.java"));
    }
}
