package org.scostudy.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.scostudy.question.exchange.anki.NewAnkiPackage;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.random.Given;
import org.scostudy.random.Property;

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
        "{=a ~b}",
        "---",
        "Q: ",
        "**A:** ",
        "<textEntryInteraction/>",
        "-1e999"
    };

    private static byte[] ankiDatabase = {};
    private static byte[] ankiPackage = {};

    @BeforeAll
    static void make_an_Anki_package() throws IOException, SQLException {
        ankiDatabase = NewAnkiPackage.database();
        ankiPackage = NewAnkiPackage.zip(ankiDatabase, new byte[] {1});
    }

    private static byte[] mutated(byte[] content, Random random) {
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

    private static byte[] mutated(byte[] content, Given given) {
        return given.any(random -> mutated(content, random));
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

    @Property(tries = 150)
    void GIFT(Given given) throws IOException {
        assertEnds(Formats.GIFT, mutated(corpus("all.gift"), given));
    }

    @Property(tries = 150)
    void Aiken(Given given) throws IOException {
        assertEnds(Formats.AIKEN, mutated(corpus("all.aiken.txt"), given));
    }

    @Property(tries = 150)
    void tables(Given given) throws IOException {
        assertEnds(Formats.CSV, mutated(corpus("all.csv"), given));
        assertEnds(Formats.CSV, mutated(Sample.bytes(new CsvWriter(), Sample.ofEveryKind()), given));
    }

    @Property(tries = 150)
    void pairs(Given given) throws IOException {
        assertEnds(Formats.PAIRS, mutated(corpus("all.txt"), given));
        assertEnds(Formats.PAIRS, mutated("Q: Who?\nA: the goat\n\nQ: {{c1::x}}\nA: y\n".getBytes(UTF_8), given));
    }

    @Property(tries = 150)
    void exports_of_Anki(Given given) throws IOException {
        String export = "#separator:tab\n#html:true\n#notetype column:1\n#tags column:4\n"
                + "Basic\tWho <b>eats</b>?\t\"the \"\"goat\"\"\"\troad\nCloze\t{{c1,2::Goats}} eat {{c2::thorn::plant}}\t\tx\n";
        assertEnds(Formats.ANKI_TEXT, mutated(export.getBytes(UTF_8), given));
    }

    @Property(tries = 150)
    void Moodle_XML(Given given) throws IOException {
        assertEnds(Formats.MOODLE_XML, mutated(corpus("all.xml"), given));
    }

    @Property(tries = 150)
    void items_of_QTI(Given given) throws IOException {
        assertEnds(Formats.QTI, mutated(corpus("all.qti.xml"), given));
    }

    /** The change is in the list or in the item, and then packed well. */
    @Property(tries = 40)
    void packages_of_QTI(Given given) throws IOException {
        byte[] list = QtiTest.list("goat/item.xml").getBytes(UTF_8);
        byte[] item = corpus("all.qti.xml");
        assertEnds(Formats.QTI, QtiTest.zip(mutated(list, given), "goat/item.xml", item));
        assertEnds(Formats.QTI, QtiTest.zip(list, "goat/item.xml", mutated(item, given)));
        assertEnds(Formats.QTI, mutated(QtiTest.zip(list, "goat/item.xml", item), given));
    }

    @Property(tries = 150)
    void questions_in_Markdown(Given given) throws IOException {
        assertEnds(Formats.PAIRS, mutated(corpus("asked.md"), given));
    }

    @Property(tries = 150)
    void JSON(Given given) throws IOException {
        assertEnds(Formats.JSON, mutated(Sample.bytes(new JsonWriter(), Sample.ofEveryKind()), given));
    }

    @Property(tries = 30)
    void Anki_packages(Given given) throws IOException {
        assertEnds(Formats.ANKI, mutated(ankiPackage, given));
    }

    /** The change is within the database, which then is packed well. */
    @Property(tries = 40)
    void Anki_collections(Given given) throws IOException {
        byte[] database = mutated(ankiDatabase, given);
        assertEnds(Formats.ANKI, NewAnkiPackage.zip(database, new byte[] {1}));
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(old)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            zip.write(database);
        }
        assertEnds(Formats.ANKI, old.toByteArray());
    }
}
