package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.scostudy.language.English;
import org.scostudy.material.files.PackFiles;

/** Whatever happens to a zip or a file with a pack, it loads or says where it does not, and never throws. */
class ZippedPackProperties {

    private static Path temp = Path.of("");
    private static byte[] good = {};

    @BeforeContainer
    static void make_a_zip() throws IOException {
        temp = Files.createTempDirectory("zipped");
        var bytes = new ByteArrayOutputStream();
        PackFiles.in(new PackFolder(temp.resolve("tiny")).path()).zip("tiny", bytes);
        good = bytes.toByteArray();
    }

    @AfterContainer
    static void remove_it() throws IOException {
        try (var paths = Files.walk(temp)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void a_mutated_zip_is_loaded_or_reported(@ForAll long seed) throws IOException {
        byte[] bytes = mutated(seed);
        Path file = Files.write(temp.resolve("upload.zip"), bytes);
        PackFiles.isPack(file);
        isLoadedOrReported(PackFiles.at(file, "upload.zip"));
        isLoadedOrReported(PackFiles.kept(bytes));
    }

    private static void isLoadedOrReported(PackFiles files) {
        switch (new PackReader().read(files)) {
            case PackReading.Loaded loaded -> assertThat(loaded.pack().id()).isNotEmpty();
            case PackReading.Broken broken ->
                assertThat(broken.problems()).isNotEmpty().isSorted().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.what(English.WORDS)).isNotBlank();
                });
        }
    }

    private static byte[] mutated(long seed) {
        var random = new Random(seed);
        byte[] bytes = Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(good.length) : good.length);
        for (int changes = random.nextInt(6); changes > 0 && bytes.length > 0; changes--) {
            // the list of entries lies at the end and is the most telling part
            int from = random.nextBoolean() ? 0 : bytes.length * 3 / 4;
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
