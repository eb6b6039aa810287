package org.scostudy.question.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats that questions can be read from. */
public enum FileFormat {
    JSON("JSON of SCO Study"),
    CSV("table (CSV)"),
    GIFT("GIFT"),
    AIKEN("Aiken"),
    MOODLE_XML("Moodle XML"),
    ANKI("Anki package"),
    PAIRS("fronts and backs in lines");

    private static final Map<String, FileFormat> BY_ENDING =
            Map.of("json", JSON, "csv", CSV, "tsv", CSV, "gift", GIFT, "aiken", AIKEN, "apkg", ANKI, "colpkg", ANKI);

    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern JSON_START = Pattern.compile("\\A\\s*\\[\\s*[{\\]]");
    private static final Pattern QUIZ =
            Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>)?(?:\\s|<!--.*?-->)*<(?!!--)", Pattern.DOTALL);
    private static final Pattern AIKEN_ANSWER = Pattern.compile("(?mi)^\\s*ANSWER\\s*:\\s*[A-Z]");
    private static final Pattern AIKEN_OPTION = Pattern.compile("(?m)^\\s*[Aa]\\s*[.)]\\s*\\S");
    private static final Pattern GIFT_SIGN =
            Pattern.compile("(?m)^\\s*::.*?::|^\\s*\\$CATEGORY:|(?<!\\\\)\\{\\s*(?:[=~#]|T\\s*}|F\\s*}|TRUE|FALSE|})");

    private final String title;

    FileFormat(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** By what the file holds, where its name does not tell; empty when it is none of these. */
    public static Optional<FileFormat> of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        FileFormat named = BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1));
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(LOOKED_AT);
        }
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
        if (zip || named == ANKI) {
            return Optional.of(ANKI);
        }
        return named != null ? Optional.of(named) : of(text(head));
    }

    private static Optional<FileFormat> of(String text) {
        if (JSON_START.matcher(text).find()) {
            return Optional.of(JSON);
        }
        if (QUIZ.matcher(text).find() && text.contains("<quiz")) {
            return Optional.of(MOODLE_XML);
        }
        if (AIKEN_ANSWER.matcher(text).find() && AIKEN_OPTION.matcher(text).find()) {
            return Optional.of(AIKEN);
        }
        if (GIFT_SIGN.matcher(text).find()) {
            return Optional.of(GIFT);
        }
        return ofLines(text);
    }

    private static Optional<FileFormat> ofLines(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean titled = Stream.of(",", ";", "\t")
                .anyMatch(sign -> ColumnGuess.roles(Stream.of(first.split(sign))
                                        .map(cell -> cell.replace("\"", ""))
                                        .toList())
                                .contains(Columns.Role.QUESTION)
                        && first.contains(sign));
        if (titled) {
            return Optional.of(CSV);
        }
        boolean sides = Stream.of("\t", " — ", " – ", " - ", " :: ", " = ", ";").anyMatch(first::contains);
        if (sides) {
            return Optional.of(PAIRS);
        }
        return first.contains(",") ? Optional.of(CSV) : Optional.empty();
    }

    private static String text(byte[] head) {
        Encoding told = Encoding.told(head);
        Encoding encoding = told == null ? new Encoding(StandardCharsets.UTF_8, 0) : told;
        return new String(head, encoding.markBytes(), head.length - encoding.markBytes(), encoding.charset());
    }

    /** Guesses the columns of a table and the separators of pairs; {@link CsvReader} and {@link PairsReader} take others. */
    public QuestionReader reader(Destination destination) {
        return switch (this) {
            case JSON -> new JsonReader(destination);
            case CSV -> new CsvReader(destination);
            case GIFT -> new GiftReader(destination);
            case AIKEN -> new AikenReader(destination);
            case MOODLE_XML -> new MoodleXmlReader(destination);
            case ANKI -> new AnkiReader(destination);
            case PAIRS -> new PairsReader(destination);
        };
    }
}
