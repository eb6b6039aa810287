package org.scostudy.question.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.language.Words;
import org.scostudy.question.exchange.aiken.AikenReader;
import org.scostudy.question.exchange.aiken.AikenWriter;
import org.scostudy.question.exchange.anki.AnkiExportReader;
import org.scostudy.question.exchange.anki.AnkiReader;
import org.scostudy.question.exchange.anki.AnkiWriter;
import org.scostudy.question.exchange.csv.CsvReader;
import org.scostudy.question.exchange.csv.CsvWriter;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.foreign.ForeignReader;
import org.scostudy.question.exchange.format.AnsweredCards;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionFormat.Written;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.gift.GiftReader;
import org.scostudy.question.exchange.gift.GiftWriter;
import org.scostudy.question.exchange.json.JsonReader;
import org.scostudy.question.exchange.json.JsonWriter;
import org.scostudy.question.exchange.moodle.MoodleXmlReader;
import org.scostudy.question.exchange.moodle.MoodleXmlWriter;
import org.scostudy.question.exchange.pairs.PairsReader;
import org.scostudy.question.exchange.qti.QtiReader;

/** All formats of question files: pages, commands and help texts know them from here. */
public final class Formats {

    public static final QuestionFormat JSON = new QuestionFormat(
            "json",
            "JSON",
            Set.of("json"),
            JsonReader::likeness,
            JsonReader::new,
            new Written("json", _ -> new JsonWriter()));

    /** Guesses the columns of tables that are not ours; {@link CsvReader} takes others. */
    public static final QuestionFormat CSV = new QuestionFormat(
            "csv",
            "CSV",
            Set.of("csv", "tsv"),
            CsvReader::likeness,
            CsvReader::new,
            new Written("csv", _ -> new CsvWriter()));

    public static final QuestionFormat GIFT = new QuestionFormat(
            "gift",
            "GIFT",
            Set.of("gift"),
            GiftReader::likeness,
            GiftReader::new,
            new Written("gift", _ -> new GiftWriter()));

    public static final QuestionFormat MOODLE_XML = new QuestionFormat(
            "moodle-xml",
            "Moodle XML",
            Set.of(),
            MoodleXmlReader::likeness,
            MoodleXmlReader::new,
            new Written("xml", _ -> new MoodleXmlWriter()));

    public static final QuestionFormat AIKEN = new QuestionFormat(
            "aiken",
            "Aiken",
            Set.of("aiken"),
            AikenReader::likeness,
            AikenReader::new,
            new Written("txt", _ -> new AikenWriter()));

    public static final QuestionFormat ANKI = new QuestionFormat(
            "apkg",
            "Anki",
            Set.of("apkg", "colpkg"),
            AnkiReader::likeness,
            AnkiReader::new,
            new Written("apkg", AnkiWriter::new));

    /** With the packages that such items come in. */
    public static final QuestionFormat QTI =
            new QuestionFormat("qti", "QTI", Set.of(), QtiReader::likeness, QtiReader::new, null);

    /** Notes as Anki exports them in plain text. */
    public static final QuestionFormat ANKI_TEXT =
            new QuestionFormat("anki-text", "Anki", Set.of(), AnkiExportReader::likeness, AnkiExportReader::new, null);

    /** Guesses what stands between them; {@link PairsReader} takes others. */
    public static final QuestionFormat PAIRS =
            new QuestionFormat("pairs", "pairs", Set.of(), PairsReader::likeness, PairsReader::new, null);

    /** In the order in which people meet them. */
    public static final List<QuestionFormat> ALL =
            List.of(JSON, CSV, GIFT, MOODLE_XML, AIKEN, QTI, ANKI, ANKI_TEXT, PAIRS);

    /** What can be named, but not be read. */
    private static final QuestionFormat FOREIGN =
            new QuestionFormat("foreign", "", Set.of(), ForeignReader::likeness, ForeignReader::new, null);

    private Formats() {}

    /**
     * By what the file holds, where its name does not tell; empty when it is none of these. Of the files of other programs
     * that cannot be read, the reader says what they are.
     */
    public static Optional<QuestionFormat> of(Path file) throws IOException {
        FileHead head = FileHead.of(file);
        return Stream.concat(Stream.of(FOREIGN), ALL.stream())
                .filter(format -> format.likenessTo(head) > 0)
                .max(Comparator.comparingInt(format -> format.likenessTo(head)));
    }

    /** An Anki package with what was answered, so that Anki goes on where it was left here. */
    public static QuestionWriter anki(String deck, AnsweredCards past) {
        return new AnkiWriter(deck, past);
    }

    /** Those that questions can be taken away in. */
    public static List<QuestionFormat> written() {
        return ALL.stream().filter(QuestionFormat::isWritten).toList();
    }

    /** What can be read, in words: {@code JSON of SCO Study, table (CSV), …}. */
    public static String inWords(Words words) {
        List<String> kinds =
                ALL.stream().map(format -> words.say(format.kind())).toList();
        return words.joined(kinds, "exchange.formats");
    }
}
