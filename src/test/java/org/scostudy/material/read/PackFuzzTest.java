package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.language.English;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

/** Whatever happens to a good pack, it loads or says where it does not. */
class PackFuzzTest {

    private static final List<String> FILES = List.of(
            "pack.yaml", "passages.yaml", "entities.yaml", "fact-types.yaml", "facts/box.yaml", "item-models.yaml");
    private static final List<String> POISON = List.of(
            "\t",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!!str ",
            "\n",
            "\"",
            "'",
            "|",
            ">",
            "%",
            "@",
            "---\n",
            "<b>",
            "\u0000",
            "\u00e9",
            "null",
            "{place|}",
            "{}",
            "# ",
            "? ",
            "\r",
            "\u2028",
            "999999999999999999999",
            "~",
            ",");

    @TempDir
    private static Path temp;

    @Property(tries = 1000)
    void a_mutated_pack_is_loaded_or_reported_with_lines(Given given) {
        var folder = new PackFolder(temp.resolve("tiny"));
        for (int changes = given.any(Numbers.between(1, 4)); changes > 0; changes--) {
            String file = given.any(Draw.one(FILES));
            byte[] whole = folder.text(file).getBytes(StandardCharsets.UTF_8);
            byte[] changed = given.any(random -> mutated(whole, random));
            folder.write(file, changed);
            if (!isUtf8(folder.path().resolve(file))) {
                break;
            }
        }

        switch (folder.read()) {
            case PackReading.Loaded loaded -> assertThat(loaded.pack().id()).isNotEmpty();
            case PackReading.Broken broken ->
                assertThat(broken.problems()).isNotEmpty().isSorted().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.file()).endsWith(".yaml");
                    assertThat(problem.what(English.WORDS)).isNotBlank();
                });
        }
    }

    private static byte[] mutated(byte[] text, Random random) {
        int at = random.nextInt(text.length + 1);
        int to = Math.min(text.length, at + random.nextInt(12));
        byte[] between = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> java.util.Arrays.copyOfRange(text, at / 2, at / 2 + Math.min(40, text.length - at / 2));
            default -> POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8);
        };
        int kept = random.nextBoolean() ? at : to;
        byte[] result = new byte[at + between.length + text.length - kept];
        System.arraycopy(text, 0, result, 0, at);
        System.arraycopy(between, 0, result, at, between.length);
        System.arraycopy(text, kept, result, at + between.length, text.length - kept);
        return result;
    }

    private static boolean isUtf8(Path file) {
        try {
            Files.readString(file);
            return true;
        } catch (IOException notUtf8) {
            return false;
        }
    }
}
