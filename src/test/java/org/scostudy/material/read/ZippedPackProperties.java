package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.language.English;
import org.scostudy.material.files.PackFiles;
import org.scostudy.random.Given;
import org.scostudy.random.Property;

/** Whatever happens to a zip or a file with a pack, it loads or says where it does not, and never throws. */
class ZippedPackProperties {

    @TempDir
    private static Path temp;

    private static byte[] good = {};

    @BeforeAll
    static void make_a_zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackFiles.in(new PackFolder(temp.resolve("tiny")).path()).zip("tiny", bytes);
        good = bytes.toByteArray();
    }

    @Property(tries = 1000)
    void a_mutated_zip_is_loaded_or_reported(Given given) throws IOException {
        byte[] bytes = given.any(ZippedPackProperties::mutated);
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

    private static byte[] mutated(Random random) {
        byte[] bytes = Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(good.length) : good.length);
        for (int changes = random.nextInt(6); changes > 0 && bytes.length > 0; changes--) {
            // the list of entries lies at the end and is the most telling part
            int from = random.nextBoolean() ? 0 : bytes.length * 3 / 4;
            bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
