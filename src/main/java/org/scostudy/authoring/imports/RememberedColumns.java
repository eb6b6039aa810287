package org.scostudy.authoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.question.exchange.csv.ColumnGuess;
import org.scostudy.question.exchange.csv.Columns;
import org.springframework.stereotype.Component;

/** How each author reads tables: one with the same titles is read the same way. */
@Component
public class RememberedColumns {

    private static final String BETWEEN = " ";

    private final ImportTable imports;

    RememberedColumns(ImportTable imports) {
        this.imports = imports;
    }

    /** What the author chose for such a table, else what it looks like. */
    public Columns of(Learner author, Path file) throws IOException {
        Columns guessed = ColumnGuess.of(file);
        return imports.columns(author.id(), titles(file, guessed))
                .map(RememberedColumns::read)
                .orElse(guessed);
    }

    public void keep(Learner author, Path file, Columns columns) {
        try {
            imports.columns(author.id(), titles(file, ColumnGuess.of(file)), write(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String titles(Path file, Columns guessed) throws IOException {
        List<List<String>> rows = ColumnGuess.firstRows(file, guessed.delimiter(), 1);
        return StoredQuestion.hash(rows.isEmpty() ? "" : String.join("\n", rows.getFirst()));
    }

    private static String write(Columns columns) {
        return (int) columns.delimiter()
                + BETWEEN
                + columns.firstRow()
                + BETWEEN
                + String.join(BETWEEN, columns.roles().stream().map(Enum::name).toList());
    }

    private static Columns read(String text) {
        String[] words = text.split(BETWEEN);
        return new Columns(
                (char) Integer.parseInt(words[0]),
                Columns.FirstRow.valueOf(words[1]),
                Arrays.stream(words).skip(2).map(Columns.Role::valueOf).toList());
    }
}
