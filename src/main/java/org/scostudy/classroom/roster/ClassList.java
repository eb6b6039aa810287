package org.scostudy.classroom.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of learners as CSV: one name in a line, or a table with a column "name" (or "sign-in name", "username").
 * All problems are named at once, and nothing is taken of a list with problems.
 */
record ClassList(List<Entry> entries, List<Problem> problems) {

    static final int MOST_LEARNERS = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final List<String> HEADINGS = List.of("name", "sign-in name", "username", "user name", "login");

    record Entry(int line, String name) {}

    /** @param what is wrong and what was expected */
    record Problem(int line, What what, String detail) {}

    enum What {
        NO_NAME_COLUMN,
        NAME_MISSING,
        NAME_TOO_LONG,
        TWICE,
        TOO_MANY,
        NOT_CSV,
        EMPTY
    }

    static ClassList read(String text) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            int column = 0;
            Map<String, Integer> seen = new HashMap<>();
            boolean first = true;
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (row.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (first) {
                    first = false;
                    int heading = heading(row);
                    if (heading >= 0) {
                        column = heading;
                        continue;
                    }
                    if (row.size() > 1) {
                        problems.add(new Problem(line, What.NO_NAME_COLUMN, String.join(", ", row.toList())));
                        break;
                    }
                }
                if (entries.size() == MOST_LEARNERS) {
                    problems.add(new Problem(line, What.TOO_MANY, String.valueOf(MOST_LEARNERS)));
                    break;
                }
                take(line, column < row.size() ? row.get(column) : "", seen, entries, problems);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            problems.add(new Problem(1, What.NOT_CSV, String.valueOf(unreadable.getMessage())));
        }
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, What.EMPTY, ""));
        }
        return new ClassList(List.copyOf(entries), List.copyOf(problems));
    }

    private static void take(
            int line, String name, Map<String, Integer> seen, List<Entry> entries, List<Problem> problems) {
        Integer before = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
        if (name.isBlank()) {
            problems.add(new Problem(line, What.NAME_MISSING, ""));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new Problem(line, What.NAME_TOO_LONG, name.substring(0, LONGEST_NAME)));
        } else if (before != null) {
            problems.add(new Problem(line, What.TWICE, name));
        } else {
            entries.add(new Entry(line, name));
        }
    }

    private static int heading(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            if (HEADINGS.contains(row.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** What stands in the first line more often: spreadsheets of many countries write semicolons. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf('\t') >= 0) {
            return '\t';
        }
        long semicolons = head.chars().filter(c -> c == ';').count();
        long commas = head.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
