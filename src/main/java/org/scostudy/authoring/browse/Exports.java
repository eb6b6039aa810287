package org.scostudy.authoring.browse;

import java.util.Locale;
import org.scostudy.question.format.AikenFormat;
import org.scostudy.question.format.AnkiFormat;
import org.scostudy.question.format.CsvFormat;
import org.scostudy.question.format.GiftFormat;
import org.scostudy.question.format.JsonFormat;
import org.scostudy.question.format.MoodleXmlFormat;
import org.scostudy.question.format.QuestionFormat;

/** The formats that questions can be taken away in. */
enum Exports {
    JSON("JSON", "json"),
    CSV("CSV", "csv"),
    GIFT("GIFT", "gift"),
    MOODLE_XML("Moodle XML", "xml"),
    AIKEN("Aiken", "txt"),
    ANKI("Anki", "apkg");

    private final String title;
    private final String ending;

    Exports(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    String title() {
        return title;
    }

    String fileName() {
        return "questions-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
    }

    QuestionFormat format() {
        return switch (this) {
            case JSON -> new JsonFormat();
            case CSV -> new CsvFormat();
            case GIFT -> new GiftFormat();
            case MOODLE_XML -> new MoodleXmlFormat();
            case AIKEN -> new AikenFormat();
            case ANKI -> new AnkiFormat("SCO Study");
        };
    }
}
