package org.scostudy.authoring.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.csv.Columns;
import org.scostudy.question.exchange.csv.CsvReader;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.QuestionReader;

/**
 * A file and where its questions go.
 *
 * @param name what the person calls the file; problems are told with it
 * @param columns how a table is read; absent to guess
 * @param twins what becomes of a new question that asks and answers the same as another one
 * @param past whether answers that come along count for the memory of whoever imports
 */
public record ImportPlan(
        Path file,
        String name,
        Destination destination,
        @Nullable Columns columns,
        Twice twins,
        Past past) {

    /** Whether the same is taken twice. */
    public enum Twice {
        TAKE,
        LEAVE_OUT
    }

    /** What becomes of answers that were given elsewhere. */
    public enum Past {
        LEAVE,
        BRING
    }

    /** Takes every question, and no past. */
    public ImportPlan(Path file, String name, Destination destination, @Nullable Columns columns) {
        this(file, name, destination, columns, Twice.TAKE, Past.LEAVE);
    }

    public ImportPlan with(Twice same, Past answers) {
        return new ImportPlan(file, name, destination, columns, same, answers);
    }

    QuestionReader reader(QuestionFormat format) throws IOException {
        return (format == Formats.CSV || format == Formats.PAIRS) && columns != null
                ? new CsvReader(destination, columns)
                : format.reader(destination);
    }
}
