package org.scostudy.authoring;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.reading.Columns;
import org.scostudy.question.reading.CsvReader;
import org.scostudy.question.reading.Destination;
import org.scostudy.question.reading.FileFormat;
import org.scostudy.question.reading.QuestionReader;

/**
 * A file and where its questions go.
 *
 * @param name what the person calls the file; problems are told with it
 * @param columns how a table is read; absent to guess
 */
public record ImportPlan(
        Path file,
        String name,
        Destination destination,
        @Nullable Columns columns) {

    /** The bank for questions of people, when no other is named. */
    public static final String OWN = "own";

    QuestionReader reader(FileFormat format) throws IOException {
        return format == FileFormat.CSV && columns != null
                ? new CsvReader(destination, columns)
                : format.reader(destination);
    }
}
