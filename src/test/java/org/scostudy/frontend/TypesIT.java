package org.scostudy.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The TypeScript compiler reads the modules with the types in their comments, as {@code tsconfig.json} asks. */
class TypesIT {

    private static final Pattern MORE = Pattern.compile("<reference lib=\"([^\"]+)\"");

    @Test
    void the_modules_agree_with_their_types() throws IOException {
        Map<String, String> modules = modules();
        assertThat(modules).hasSizeGreaterThan(90);
        try (Workbench workbench = new Workbench()) {
            assertThat(check(workbench, modules)).isEmpty();
        }
    }

    @Test
    void a_word_in_place_of_a_number_is_found_with_its_line() throws IOException {
        Map<String, String> modules = modules();
        modules.put("frontend/wrong.js", """
                import { Stopwatch } from './shared/stopwatch.js';

                /** @type {string} */
                export const took = new Stopwatch().ms;
                """);
        try (Workbench workbench = new Workbench()) {
            assertThat(check(workbench, modules))
                    .containsExactly("frontend/wrong.js:4: Type 'number' is not assignable to type 'string'.");
        }
    }

    private static List<String> check(Workbench workbench, Map<String, String> modules) throws IOException {
        String config = Files.readString(Path.of("tsconfig.json"));
        return workbench
                .call("check-types.js", "problems", config, modules, libraries())
                .valueStream()
                .map(problem -> problem.asString())
                .toList();
    }

    private static Map<String, String> modules() throws IOException {
        Map<String, String> modules = new TreeMap<>();
        for (String file : Workbench.files("frontend", ".js", ".d.ts")) {
            modules.put(file, Files.readString(Path.of(file)));
        }
        return modules;
    }

    /** What the language and browsers offer, by the names that the compiler asks for. */
    private static Map<String, String> libraries() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String wanted : List.of("es2024", "dom", "dom.iterable")) {
            add(wanted, known);
        }
        return known;
    }

    private static void add(String library, Map<String, String> known) throws IOException {
        String file = "lib." + library + ".d.ts";
        if (known.containsKey(file)) {
            return;
        }
        try (InputStream in = Workbench.resource(Workbench.library("typescript") + "lib/" + file)) {
            known.put(file, new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        }
        Matcher more = MORE.matcher(Objects.requireNonNull(known.get(file)));
        while (more.find()) {
            add(more.group(1), known);
        }
    }
}
