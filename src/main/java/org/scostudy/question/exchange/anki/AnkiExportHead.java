package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.run.ImportRun;

/**
 * The lines in front of an export in plain text: {@code #separator:tab}, {@code #deck column:2}
 * (https://docs.ankiweb.net/importing/text-files.html#file-headers).
 *
 * @param lines how many there are
 */
record AnkiExportHead(Map<String, String> said, int lines, String firstRow) {

    private static final Pattern LINE = Pattern.compile(
            "#\\s*(separator|html|tags|columns|notetype|deck|guid column|notetype column|deck column|tags column"
                    + "|if matches)\\s*:\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');
    private static final String LIKELY = "\t|;,";

    AnkiExportHead {
        said = Map.copyOf(said);
    }

    /** Whether a line is one of them. */
    static boolean isOne(String line) {
        return LINE.matcher(line.strip()).matches();
    }

    static AnkiExportHead of(ImportRun run) throws IOException {
        Map<String, String> said = new HashMap<>();
        int number = 0;
        String first = "";
        try (Lines lines = Lines.of(run)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.startsWith("#")) {
                    number++;
                    Matcher header = LINE.matcher(line.strip());
                    if (header.matches()) {
                        said.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
                    }
                } else if (!line.isBlank()) {
                    first = line;
                    break;
                }
            }
        }
        return new AnkiExportHead(said, number, first);
    }

    char separator() {
        String name = said.getOrDefault("separator", "").strip();
        if (name.length() == 1) {
            return name.charAt(0);
        }
        Character known = SEPARATORS.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return (char) LIKELY.chars()
                .filter(sign -> firstRow.indexOf(sign) >= 0)
                .findFirst()
                .orElse('\t');
    }

    /** Text is HTML unless the file says that it is none. */
    boolean isHtml() {
        return !said.getOrDefault("html", "").strip().equalsIgnoreCase("false");
    }

    /** Counted from 0; -1 where there is none. */
    int column(String what) {
        String number = said.getOrDefault(what + " column", "").strip();
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) - 1 : -1;
    }

    /** The same for all rows. */
    String of(String what) {
        return said.getOrDefault(what, "").strip();
    }
}
