package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.nio.file.Path;
import org.scostudy.question.exchange.csv.CsvRows;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;

/** Notes as Anki exports them in plain text: lines that say what stands in which column, then a row for each note. */
public final class AnkiExportReader implements QuestionReader {

    private final Destination destination;

    public AnkiExportReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        return AnkiExportHead.isOne(file.beginning()) ? 100 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            AnkiExportHead head = AnkiExportHead.of(run);
            try (CsvRows rows = CsvRows.after(head.lines(), run, head.separator())) {
                for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                    note(head, row, run);
                }
            }
        });
    }

    private static void note(AnkiExportHead head, CsvRows.Row row, ImportRun run) throws IOException {
        try {
            new AnkiExportNote(head, row, run).deliver();
        } catch (Unreadable e) {
            run.lost(row.place(), e);
        }
    }
}
