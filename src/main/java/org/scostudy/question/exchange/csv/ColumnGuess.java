package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.csv.Columns.FirstRow;
import org.scostudy.question.exchange.csv.Columns.Role;
import org.scostudy.question.exchange.run.DeafSink;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;

/** Finds out what a table holds from its first rows. */
public final class ColumnGuess {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS = 20;
    private static final Pattern LETTER = Pattern.compile("[a-j]");

    private static final Map<Role, Pattern> TITLES = Map.ofEntries(
            Map.entry(Role.ID, Pattern.compile("id|uid|guid|no|nr|number|#")),
            Map.entry(Role.KIND, Pattern.compile("(question )?(kind|type)")),
            Map.entry(
                    Role.QUESTION,
                    Pattern.compile("question|question text|questions|stem|front|term|prompt|word|text|frage|вопрос"
                            + "|lemma|headword|vocab(ulary)?( word)?|expression|phrase|kanji|hanzi|characters?")),
            Map.entry(
                    Role.ANSWER,
                    Pattern.compile(
                            "answers?|back|definition|key|solution|(right|correct)( (answer|option|choice)s?)?|antwort|ответ"
                                    + "|gloss(es)?|meanings?|translations?|bedeutung|übersetzung|перевод|значение")),
            Map.entry(
                    Role.OPTION,
                    Pattern.compile(
                            "(option|choice|answer|distractor|wrong|wrong answer|incorrect)s?[ _-]*([a-j]|\\d{1,2})|[a-j]"
                                    + "|distractor|wrong answer|incorrect answer|option|choice")),
            Map.entry(Role.ACCEPTED, Pattern.compile("accepted|synonyms|spellings|alternatives|also")),
            Map.entry(
                    Role.EXPLANATION,
                    Pattern.compile("explanation|feedback|comments?|note|notes|rationale|hint|why|remarks?|bemerkung")),
            Map.entry(Role.TAGS, Pattern.compile("tags?|labels?|keywords?")),
            Map.entry(Role.LEVEL, Pattern.compile("level|bloom|difficulty")),
            Map.entry(Role.SECTION, Pattern.compile("section|category|deck|chapter|unit|topic")));

    /** What tables of words have besides front and back. */
    private static final Pattern BESIDES = Pattern.compile(
            "reading|pronunciation|pinyin|kana|furigana|roma(ji|nization)|transcription|transliteration|ipa"
                    + "|examples?( sentences?)?|sentences?|part of speech|pos|word class|gender|plural|audio|sound"
                    + "|image|picture|frequency|rank|source|date|lesson|page");

    private static final Pattern LANGUAGE = Pattern.compile(
            "english|german|french|spanish|italian|portuguese|russian|chinese|mandarin|japanese|korean|arabic|latin"
                    + "|greek|turkish|kazakh|uzbek|kyrgyz|tajik|hindi|urdu|persian|polish|dutch|deutsch|englisch"
                    + "|französisch|spanisch|russisch|latein|русский|английский|немецкий|native|foreign|target|l1|l2");
    private static final Pattern PLACE = Pattern.compile("(right|correct)( (answer|option|choice)s?)?");
    private static final Pattern NUMBERED = Pattern.compile(".*[ _-]*([a-j]|\\d{1,2})");
    private static final int LONGEST_TITLE = 40;

    private ColumnGuess() {}

    /** What the first rows of a file look like; the caller may change it before reading. */
    public static Columns of(Path file) throws IOException {
        char best = ',';
        int bestScore = -1;
        for (char delimiter : DELIMITERS) {
            int score = score(firstRows(file, delimiter, ROWS));
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        List<List<String>> rows = firstRows(file, best, ROWS);
        List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
        List<Role> byTitle = roles(first);
        boolean titles = byTitle.contains(Role.QUESTION)
                && first.stream().noneMatch(cell -> cell.strip().length() > LONGEST_TITLE);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() > 1
                && (titles ? lacksBack(byTitle) : !byTitle.contains(Role.QUESTION) && tellsOfWords(first))) {
            return new Columns(best, FirstRow.TITLES, ofWords(first, byTitle));
        }
        return titles
                ? new Columns(best, FirstRow.TITLES, byTitle)
                : new Columns(best, FirstRow.A_QUESTION, untitled(width));
    }

    /** The first rows as they would be read, titles included: for a table in which people choose roles. */
    public static List<List<String>> firstRows(Path file, char delimiter, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        ImportRun.of(file, Limits.STANDARD, new DeafSink(), new Destination("preview", "Preview"), run -> {
            try (CsvRows all = CsvRows.of(run, delimiter)) {
                for (CsvRows.Row row = all.next(); row != null && rows.size() < most; row = all.next()) {
                    rows.add(row.cells());
                }
            }
        });
        return rows;
    }

    /** Rows of the same width, and of more than one cell, tell the delimiter. */
    private static int score(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return 0;
        }
        int width = rows.getFirst().size();
        int alike = (int) rows.stream().filter(row -> row.size() == width).count();
        return 100 * alike / rows.size() + Math.min(width, 20);
    }

    private static boolean lacksBack(List<Role> roles) {
        return !roles.contains(Role.ANSWER) && !roles.contains(Role.PLACE) && !roles.contains(Role.OPTION);
    }

    /** Without a question where the titles tell of none. */
    public static List<Role> roles(List<String> titles) {
        List<Role> roles = new ArrayList<>();
        for (String title : titles) {
            String plain = plain(title);
            Role role = TITLES.entrySet().stream()
                    .filter(each -> each.getValue().matcher(plain).matches())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElse(Role.IGNORED);
            boolean taken = role != Role.OPTION && roles.contains(role);
            roles.add(taken ? Role.IGNORED : role);
        }
        sides(titles, roles);
        place(titles, roles);
        return roles;
    }

    /** "Max. 75 characters" may follow a title. */
    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+[-–(].*$", "");
    }

    /** Where titles name languages, the first is the front and the next the back. */
    private static void sides(List<String> titles, List<Role> roles) {
        for (Role side : List.of(Role.QUESTION, Role.ANSWER)) {
            for (int i = 0; i < roles.size() && !roles.contains(side) && !roles.contains(Role.OPTION); i++) {
                if (roles.get(i) == Role.IGNORED
                        && LANGUAGE.matcher(plain(titles.get(i))).matches()) {
                    roles.set(i, side);
                }
            }
        }
    }

    /** Beside "answer 1" to "answer 4", "correct" tells which of them. */
    private static void place(List<String> titles, List<Role> roles) {
        int answer = roles.indexOf(Role.ANSWER);
        boolean numbered = false;
        for (int i = 0; i < roles.size(); i++) {
            numbered |= roles.get(i) == Role.OPTION
                    && NUMBERED.matcher(plain(titles.get(i))).matches();
        }
        if (answer >= 0 && numbered && PLACE.matcher(plain(titles.get(answer))).matches()) {
            roles.set(answer, Role.PLACE);
        }
    }

    /** Titles of a table of words that name no front: two words that such tables have are no accident. */
    private static boolean tellsOfWords(List<String> titles) {
        long known = titles.stream()
                .map(ColumnGuess::plain)
                .filter(title -> BESIDES.matcher(title).matches()
                        || LANGUAGE.matcher(title).matches()
                        || TITLES.values().stream()
                                .anyMatch(each -> each.matcher(title).matches()))
                .count();
        return known > 1 && titles.stream().noneMatch(String::isBlank);
    }

    /** Front and back are the first two columns that hold neither a reading nor a remark. */
    private static List<Role> ofWords(List<String> titles, List<Role> roles) {
        for (Role side : List.of(Role.QUESTION, Role.ANSWER)) {
            for (int i = 0; i < roles.size() && !roles.contains(side); i++) {
                if (roles.get(i) == Role.IGNORED
                        && !BESIDES.matcher(plain(titles.get(i))).matches()) {
                    roles.set(i, side);
                }
            }
            for (int i = 0; i < roles.size() && !roles.contains(side); i++) {
                if (roles.get(i) == Role.IGNORED) {
                    roles.set(i, side);
                }
            }
        }
        return roles;
    }

    /** Cards: nothing but titles makes options of columns. */
    private static List<Role> untitled(int width) {
        List<Role> roles = new ArrayList<>(List.of(Role.QUESTION, Role.ANSWER));
        if (width == 3) {
            roles.add(Role.EXPLANATION);
        }
        while (roles.size() < width) {
            roles.add(Role.IGNORED);
        }
        return roles.subList(0, Math.clamp(width, 1, roles.size()));
    }

    static boolean isLetter(String text) {
        return LETTER.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
