package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.csv.Columns.FirstRow;
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

    /** Any text with a comma may be a table; one with titles is. */
    public static int likeness(FileHead file) {
        String first = file.firstLine();
        boolean titled = Stream.of(",", ";", "\t")
                .anyMatch(sign -> ColumnGuess.roles(Stream.of(first.split(sign))
                                        .map(cell -> cell.replace("\"", ""))
                                        .toList())
                                .contains(Columns.Role.QUESTION)
                        && first.contains(sign));
        return titled ? 50 : first.contains(",") ? 30 : 0;
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
