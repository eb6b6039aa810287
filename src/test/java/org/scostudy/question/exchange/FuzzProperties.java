package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.scostudy.question.exchange.anki.NewAnkiPackage;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.run.Limits;

/** Whatever happened to a file on its way, reading it ends, within the limits, and never by an exception. */
class FuzzProperties {

    private static final Limits LIMITS =
            new Limits(5_000_000, 5_000_000, 100, 200, 50_000, 5_000, 50, 500, 10, 100_000, 200_000, 20, 200);
    private static final String[] SIGNS = {
        "{",
        "}",
        "=",
        "~",
        "#",
        "\\",
        "\"",
        "<",
        ">",
        "&",
        "[",
        "]",
        "\n",
        "\n\n",
        "::",
        "%50%",
        "->",
        "{{c1::",
        "}}",
        "<![CDATA[",
        "<file encoding=\"base64\">",
        "\u0000",
        "\uFEFF",
        ",",
        ";",
        "\t",
        "ANSWER: ",
        "{1:MC:",
        "[[1]]",
        "-1e999"
    };

    private static byte[] mutated(byte[] content, long seed) {
        Random random = new Random(seed);
        byte[] bytes = content.clone();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(1, 60), bytes.length - at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (random.nextInt(5)) {
                case 0 -> out.write(bytes, at + length, bytes.length - at - length);
                case 1 -> {
                    out.writeBytes(SIGNS[random.nextInt(SIGNS.length)]
                            .repeat(random.nextInt(1, 40))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    out.write(bytes, at, bytes.length - at);
                }
                case 2 -> {
                    for (int copy = random.nextInt(1, 20); copy > 0; copy--) {
                        out.write(bytes, at, length);
                    }
                    out.write(bytes, at, bytes.length - at);
                }
                case 3 -> {
                    out.write(random.nextInt(256));
                    out.write(bytes, Math.min(at + 1, bytes.length), Math.max(bytes.length - at - 1, 0));
                }
                default -> {
                    out.writeBytes(
                            SIGNS[random.nextInt(SIGNS.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    out.write(bytes, at, bytes.length - at);
                }
            }
            bytes = out.size() == 0 ? new byte[1] : out.toByteArray();
        }
        return bytes;
    }

    private static void assertEnds(QuestionFormat format, byte[] content) throws IOException {
        try (Collected read = Collected.of(format.reader(Collected.DESTINATION), "file", content, LIMITS)) {
            assertThat(read.items).hasSizeLessThanOrEqualTo(LIMITS.items());
            assertThat(read.problems).hasSizeLessThanOrEqualTo(LIMITS.problems() + 1);
            assertThat(read.media()).hasSizeLessThanOrEqualTo(LIMITS.mediaFiles());
        }
    }

    private static byte[] corpus(String name) throws IOException {
        return Files.readAllBytes(ReaderTest.CORPUS.resolve(name));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void GIFT(@ForAll long seed) throws IOException {
        assertEnds(Formats.GIFT, mutated(corpus("all.gift"), seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void Aiken(@ForAll long seed) throws IOException {
        assertEnds(Formats.AIKEN, mutated(corpus("all.aiken.txt"), seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void tables(@ForAll long seed) throws IOException {
        assertEnds(Formats.CSV, mutated(corpus("all.csv"), seed));
        assertEnds(Formats.CSV, mutated(Sample.bytes(new CsvWriter(), Sample.ofEveryKind()), seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void pairs(@ForAll long seed) throws IOException {
        assertEnds(Formats.PAIRS, mutated(corpus("all.txt"), seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void Moodle_XML(@ForAll long seed) throws IOException {
        assertEnds(Formats.MOODLE_XML, mutated(corpus("all.xml"), seed));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void JSON(@ForAll long seed) throws IOException {
        assertEnds(Formats.JSON, mutated(Sample.bytes(new JsonWriter(), Sample.ofEveryKind()), seed));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void Anki_packages(@ForAll long seed) throws IOException, SQLException {
        assertEnds(Formats.ANKI, mutated(NewAnkiPackage.bytes(new byte[] {1}), seed));
    }

    /** The change is within the database, which then is packed well. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void Anki_collections(@ForAll long seed) throws IOException, SQLException {
        byte[] database = mutated(NewAnkiPackage.database(), seed);
        assertEnds(Formats.ANKI, NewAnkiPackage.zip(database, new byte[] {1}));
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(old)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            zip.write(database);
        }
        assertEnds(Formats.ANKI, old.toByteArray());
    }
}
