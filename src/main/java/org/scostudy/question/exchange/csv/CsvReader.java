package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.csv.Columns.FirstRow;
import org.scostudy.question.exchange.files.Comments;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;

/** Tables as text: ours, and those of others with a column for each part of a question. */
public final class CsvReader implements QuestionReader {

    private static final int LINES_LOOKED_AT = 20;
    private static final int LONGEST_CELL_ALONE = 80;

    private final Destination destination;
    private final @Nullable Columns columns;

    /** Guesses the columns of tables that are not ours. */
    public CsvReader(Destination destination) {
        this.destination = destination;
        this.columns = null;
    }

    public CsvReader(Destination destination, Columns columns) {
        this.destination = destination;
        this.columns = columns;
    }

    /** Any text with a comma may be a table; one with titles is, and one with quotes or three columns beside tabs. */
    public static int likeness(FileHead file) {
        String first = file.firstLine();
        boolean titled = Stream.of(",", ";", "\t", "|")
                .anyMatch(sign -> ColumnGuess.roles(Stream.of(first.split(sign))
                                        .map(cell -> cell.replace("\"", ""))
                                        .toList())
                                .contains(Columns.Role.QUESTION)
                        && first.contains(sign));
        boolean wide = Stream.of("\t", ";", "|").anyMatch(sign -> isTable(file, sign));
        return titled ? 50 : wide ? 45 : first.contains(",") && isEven(file) ? 30 : 0;
    }

    /** As many commas in nearly every line; prose has now more, now fewer. Quotes are for commas that part nothing. */
    private static boolean isEven(FileHead file) {
        List<String> lines = lines(file);
        if (lines.stream().anyMatch(line -> line.startsWith("\"") || line.contains(",\""))) {
            return true;
        }
        if (lines.size() == 1) {
            return Stream.of(lines.getFirst().split(",", -1)).allMatch(cell -> cell.length() <= LONGEST_CELL_ALONE);
        }
        Map<Long, Long> commas = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.chars().filter(sign -> sign == ',').count(), Collectors.counting()));
        Map.Entry<Long, Long> usual =
                commas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return usual.getKey() > 0 && usual.getValue() * 10 >= lines.size() * 7L;
    }

    private static List<String> lines(FileHead file) {
        return file.text()
                .lines()
                .filter(line -> !line.isBlank() && !Comments.isOne(line))
                .limit(LINES_LOOKED_AT)
                .toList();
    }

    /** In its first lines, for a sentence may hold a sign too. */
    private static boolean isTable(FileHead file, String sign) {
        List<String> lines = lines(file);
        boolean quoted = lines.stream().anyMatch(line -> line.contains(sign + "\"") || line.startsWith("\""))
                && lines.stream().anyMatch(line -> line.contains(sign));
        int width = lines.isEmpty() ? 0 : lines.getFirst().split(Pattern.quote(sign), -1).length;
        boolean doubled = !sign.equals("\t") && lines.stream().allMatch(line -> line.contains(sign + sign));
        return quoted && sign.equals("\t")
                || width > 2
                        && !doubled
                        && lines.stream().allMatch(line -> line.split(Pattern.quote(sign), -1).length == width);
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            Columns known = columns == null ? ColumnGuess.of(file) : columns;
            try (CsvRows rows = CsvRows.of(run, known.delimiter())) {
                CsvRows.Row first = rows.next();
                if (first == null) {
                    return;
                }
                List<String> titles = first.cells().stream().map(String::strip).toList();
                boolean ours = CsvWriter.isOurs(titles);
                if (!ours) {
                    tellWhatIsLeftOut(first, known, run);
                }
                if (!ours && known.firstRow() == FirstRow.A_QUESTION) {
                    foreign(first, known, run);
                }
                for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                    if (ours) {
                        own(row, titles, run);
                    } else {
                        foreign(row, known, run);
                    }
                }
            }
        });
    }

    /** Cards of a wide table show two of its columns. */
    private static void tellWhatIsLeftOut(CsvRows.Row first, Columns columns, ImportRun run) {
        List<Columns.Role> roles = columns.roles();
        int front = roles.indexOf(Columns.Role.QUESTION);
        int back = roles.indexOf(Columns.Role.ANSWER);
        if (front >= 0
                && back >= 0
                && IntStream.range(0, roles.size())
                        .anyMatch(i -> roles.get(i) == Columns.Role.IGNORED
                                && !first.cell(i).isBlank())
                && !roles.contains(Columns.Role.OPTION)) {
            run.notice(first.place(), "exchange.csv.two-columns", front + 1, back + 1);
        }
    }

    private static void own(CsvRows.Row row, List<String> titles, ImportRun run) {
        try {
            new CsvOwnRow(titles, row, new QuestionBuilder(run, row.place())).deliver();
        } catch (Unreadable e) {
            run.lost(row.place(), e);
        }
    }

    private static void foreign(CsvRows.Row row, Columns columns, ImportRun run) throws IOException {
        try {
            new CsvForeignRow(columns.roles(), row, new QuestionBuilder(run, row.place())).deliver();
        } catch (Unreadable e) {
            run.lost(row.place(), e);
        }
    }
}
