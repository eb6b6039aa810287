package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.format.CsvFormat;
import org.scostudy.question.reading.Columns.FirstRow;

/** Tables as text: ours, and those of others with a column for each part of a question. */
public final class CsvReader implements QuestionReader {

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

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            Columns known = columns == null ? Columns.guess(file) : columns;
            try (CsvRows rows = CsvRows.of(reading, known.delimiter())) {
                CsvRows.Row first = rows.next();
                if (first == null) {
                    return;
                }
                List<String> titles = first.cells().stream().map(String::strip).toList();
                boolean ours = CsvFormat.isOurs(titles);
                if (!ours && known.firstRow() == FirstRow.A_QUESTION) {
                    foreign(first, known, reading);
                }
                for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                    if (ours) {
                        own(row, titles, reading);
                    } else {
                        foreign(row, known, reading);
                    }
                }
            }
        });
    }

    private static void own(CsvRows.Row row, List<String> titles, Reading reading) {
        try {
            new CsvOwnRow(titles, row, new Item(reading, row.place())).deliver();
        } catch (Unreadable e) {
            reading.lost(row.place(), e.what(), e.expected(), e.remedy());
        }
    }

    private static void foreign(CsvRows.Row row, Columns columns, Reading reading) throws IOException {
        try {
            new CsvForeignRow(columns.roles(), row, new Item(reading, row.place())).deliver();
        } catch (Unreadable e) {
            reading.lost(row.place(), e.what(), e.expected(), e.remedy());
        }
    }
}
