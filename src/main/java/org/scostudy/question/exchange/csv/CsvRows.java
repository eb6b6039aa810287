package org.scostudy.question.exchange.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.files.Comments;
import org.scostudy.question.exchange.files.FileChars;
import org.scostudy.question.exchange.files.Guarded;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;

/** The rows of a table in a text file, after RFC 4180 but forgiving: a quote within a cell is a quote, and one may follow spaces. */
public final class CsvRows implements Closeable {

    private static final CSVFormat FORGIVING = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** A row with at least one cell that is not empty, and the line where it begins. */
    public record Row(Place place, List<String> cells) {
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final ImportRun run;
    private final Guarded guarded;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String delimiter;
    /** How many rows at the beginning are none; negative where they are told by what they say. */
    private int before;

    private CsvRows(ImportRun run, Guarded guarded, char delimiter, int before) throws IOException {
        this.run = run;
        this.guarded = guarded;
        this.delimiter = String.valueOf(delimiter);
        this.before = before;
        this.parser = CSVParser.builder()
                .setReader(guarded)
                .setFormat(FORGIVING.builder().setDelimiter(delimiter).get())
                .get();
        this.records = parser.iterator();
    }

    /** Comments before the first row are left out. */
    public static CsvRows of(ImportRun run, char delimiter) throws IOException {
        return after(-1, run, delimiter);
    }

    /** @param before how many lines at the beginning are no rows */
    public static CsvRows after(int before, ImportRun run, char delimiter) throws IOException {
        return new CsvRows(run, new Guarded(FileChars.of(run), run, "exchange.csv.long-row"), delimiter, before);
    }

    @Nullable
    public Row next() throws IOException {
        for (Place place = begin(); hasNext(place); place = begin()) {
            List<String> cells = records.next().stream().map(CsvRows::evenLines).toList();
            if (cells.size() > run.limits().parts()) {
                throw run.stop(place, "exchange.csv.many-cells", run.limits().parts());
            }
            if (!cells.stream().allMatch(String::isBlank) && !isBefore(cells)) {
                return new Row(place, cells);
            }
        }
        return null;
    }

    private boolean isBefore(List<String> cells) {
        if (before > 0) {
            before--;
            return true;
        }
        boolean comment = before < 0 && Comments.isOne(String.join(delimiter, cells));
        before = comment ? before : 0;
        return comment;
    }

    private Place begin() {
        Place place = run.line(parser.getCurrentLineNumber() + 1);
        guarded.next(place);
        return place;
    }

    private boolean hasNext(Place place) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException unclosed) {
                run.lost(place, "exchange.csv.unclosed-quote", lineIn(unclosed));
                return false;
            }
            throw e.getCause();
        }
    }

    /** The parser has nothing else to complain of, and tells the line where the quote opened in words alone. */
    private static long lineIn(CSVException unclosed) {
        return Long.parseLong(String.valueOf(unclosed.getMessage()).replaceAll("(?U)\\D", ""));
    }

    private static String evenLines(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
