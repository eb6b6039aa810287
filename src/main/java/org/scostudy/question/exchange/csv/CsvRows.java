package org.scostudy.question.exchange.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.files.Encoding;
import org.scostudy.question.exchange.files.Guarded;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;

/** The rows of a table in a text file, after RFC 4180 but forgiving: a quote within a cell is a quote. */
final class CsvRows implements Closeable {

    private static final int END = -1;

    /** A row with at least one cell that is not empty, and the line where it begins. */
    record Row(Place place, List<String> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final ImportRun run;
    private final Guarded guarded;
    private final BufferedReader text;
    private final int delimiter;
    private long line = 1;
    private int sign;

    private CsvRows(ImportRun run, Guarded guarded, char delimiter) throws IOException {
        this.run = run;
        this.guarded = guarded;
        this.text = new BufferedReader(guarded);
        this.delimiter = delimiter;
        this.sign = text.read();
    }

    static CsvRows of(ImportRun run, char delimiter) throws IOException {
        return new CsvRows(run, new Guarded(Encoding.open(run), run, "exchange.csv.long-row"), delimiter);
    }

    @Nullable
    Row next() throws IOException {
        while (sign != END) {
            Place place = run.line(line);
            guarded.next(place);
            List<String> cells = row(place);
            if (!cells.stream().allMatch(String::isBlank)) {
                return new Row(place, cells);
            }
        }
        return null;
    }

    private List<String> row(Place place) throws IOException {
        List<String> cells = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            cells.add(cell(place));
            if (cells.size() > run.limits().parts()) {
                throw run.stop(place, "exchange.csv.many-cells", run.limits().parts());
            }
            ended = sign != delimiter;
            if (!ended) {
                sign = text.read();
            }
        }
        endLine();
        return cells;
    }

    private String cell(Place place) throws IOException {
        StringBuilder cell = new StringBuilder();
        if (sign == '"') {
            quoted(cell, place);
        }
        while (sign != delimiter && sign != '\n' && sign != '\r' && sign != END) {
            cell.append((char) sign);
            sign = text.read();
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell, Place place) throws IOException {
        long opened = line;
        sign = text.read();
        while (sign != END) {
            if (sign == '"') {
                sign = text.read();
                if (sign != '"') {
                    return;
                }
            }
            if (sign == '\r' || sign == '\n') {
                endLine();
                cell.append('\n');
            } else {
                cell.append((char) sign);
                sign = text.read();
            }
        }
        run.lost(place, "exchange.csv.unclosed-quote", opened);
        cell.setLength(0);
    }

    private void endLine() throws IOException {
        if (sign == '\r') {
            sign = text.read();
            if (sign == '\n') {
                sign = text.read();
            }
            line++;
        } else if (sign == '\n') {
            sign = text.read();
            line++;
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
