package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scostudy.question.exchange.csv.Columns.FirstRow;
import org.scostudy.question.exchange.csv.Columns.Role;
import org.scostudy.question.exchange.run.DeafSink;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;

/** Finds out what a table holds from its first rows. */
public final class ColumnGuess {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS = 200;
    /** Of all rows that are looked at. */
    private static final long MOST_CHARS = 4L << 20;

    private static final Pattern LETTER = Pattern.compile("[a-j]");

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
        List<Role> byTitle = kinds(roles(first), rows);
        boolean titles = byTitle.contains(Role.QUESTION)
                && first.stream().noneMatch(cell -> cell.strip().length() > LONGEST_TITLE);
        if (rows.size() > 1
                && (titles ? lacksBack(byTitle) : !byTitle.contains(Role.QUESTION) && tellsOfWords(first))) {
            return new Columns(best, FirstRow.TITLES, ofWords(first, byTitle, rows.subList(1, rows.size())));
        }
        return titles
                ? new Columns(best, FirstRow.TITLES, byTitle)
                : new Columns(best, FirstRow.A_QUESTION, untitled(rows));
    }

    /** The first rows as they would be read, titles included: for a table in which people choose roles. */
    public static List<List<String>> firstRows(Path file, char delimiter, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        ImportRun.of(file, Limits.STANDARD, new DeafSink(), new Destination("preview", "Preview"), run -> {
            try (CsvRows all = CsvRows.of(run, delimiter)) {
                long chars = 0;
                for (CsvRows.Row row = all.next();
                        row != null && rows.size() < most && chars < MOST_CHARS;
                        row = all.next()) {
                    rows.add(row.cells());
                    chars += row.cells().stream().mapToInt(String::length).sum();
                }
            }
        });
        return rows;
    }

    /** Rows of the same width, and of more than one cell, tell the delimiter. */
    private static int score(List<List<String>> rows) {
        int width = usualWidth(rows);
        if (width < 2) {
            return 0;
        }
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
            Role role = ColumnTitles.role(title);
            boolean taken = role != Role.OPTION && roles.contains(role);
            roles.add(taken ? Role.IGNORED : role);
        }
        sides(titles, roles);
        place(titles, roles);
        return roles;
    }

    /** Tables of words have a column of kinds too: nouns and verbs. */
    private static List<Role> kinds(List<Role> roles, List<List<String>> rows) {
        int kind = roles.indexOf(Role.KIND);
        boolean ofQuestions = kind < 0
                || rows.stream()
                        .skip(1)
                        .anyMatch(row -> kind < row.size()
                                && !row.get(kind).isBlank()
                                && CsvForeignRow.kind(row.get(kind)).isPresent());
        if (!ofQuestions) {
            roles.set(kind, Role.IGNORED);
        }
        return roles;
    }

    /** Where titles name languages, the first is the front and the next the back. */
    private static void sides(List<String> titles, List<Role> roles) {
        for (Role side : List.of(Role.QUESTION, Role.ANSWER)) {
            for (int i = 0; i < roles.size() && !roles.contains(side) && !roles.contains(Role.OPTION); i++) {
                if (roles.get(i) == Role.IGNORED && ColumnTitles.isLanguage(titles.get(i))) {
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
            numbered |= roles.get(i) == Role.OPTION && ColumnTitles.isNumbered(titles.get(i));
        }
        if (answer >= 0 && numbered && ColumnTitles.isPlace(titles.get(answer))) {
            roles.set(answer, Role.PLACE);
        }
    }

    /** Titles of a table of words that name no front: two words that such tables have are no accident. */
    private static boolean tellsOfWords(List<String> titles) {
        if (titles.stream().anyMatch(title -> title.length() > 2 * LONGEST_TITLE)) {
            return false;
        }
        long known = titles.stream()
                .filter(title -> ColumnTitles.isBesides(title)
                        || ColumnTitles.isLanguage(title)
                        || ColumnTitles.role(title) != Role.IGNORED)
                .count();
        return known > 1 && titles.stream().noneMatch(String::isBlank);
    }

    /**
     * Front and back are columns that hold neither a reading nor a remark, best those that say something else in every row.
     * None is the back where several have the same title but for a number: nothing tells which of them it is.
     */
    private static List<Role> ofWords(List<String> titles, List<Role> roles, List<List<String>> rows) {
        for (Role side : List.of(Role.QUESTION, Role.ANSWER)) {
            List<Integer> free = IntStream.range(0, titles.size())
                    .filter(i -> roles.get(i) == Role.IGNORED
                            && ColumnTitles.role(titles.get(i)) != Role.KIND
                            && !isOneOfSeveral(titles.get(i), titles))
                    .boxed()
                    .toList();
            if (!roles.contains(side)) {
                Stream.<Predicate<Integer>>of(
                                i -> side == Role.ANSWER && ColumnTitles.tellsMeaning(titles.get(i)),
                                i -> !ColumnTitles.isBesides(titles.get(i)) && LikelySides.isOne(rows, i),
                                i -> !ColumnTitles.isBesides(titles.get(i)),
                                _ -> true)
                        .flatMap(wanted -> free.stream().filter(wanted).limit(1))
                        .findFirst()
                        .ifPresent(i -> roles.set(i, side));
            }
        }
        return roles;
    }

    private static boolean isOneOfSeveral(String title, List<String> titles) {
        if (title.length() > LONGEST_TITLE) {
            return false;
        }
        String bare = title.strip().replaceAll("[\\s_-]*\\d+$", "");
        return !bare.equals(title.strip())
                && titles.stream()
                                .filter(each -> each.length() <= LONGEST_TITLE)
                                .filter(each -> each.strip()
                                        .replaceAll("[\\s_-]*\\d+$", "")
                                        .equals(bare))
                                .count()
                        > 1;
    }

    /** Cards: nothing but titles makes options of columns. */
    private static List<Role> untitled(List<List<String>> rows) {
        int width = usualWidth(rows);
        List<Integer> sides = LikelySides.of(rows, width);
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < Math.max(width, 1); i++) {
            roles.add(
                    i == sides.getFirst()
                            ? Role.QUESTION
                            : i == sides.getLast()
                                    ? Role.ANSWER
                                    : width == 3 && i == 2 ? Role.EXPLANATION : Role.IGNORED);
        }
        return roles;
    }

    /** A comma too many in a row makes no column. */
    private static int usualWidth(List<List<String>> rows) {
        Map<Integer, Long> widths =
                rows.stream().collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    static boolean isLetter(String text) {
        return LETTER.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
