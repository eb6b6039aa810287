package org.scostudy.authoring.bank;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.text.Folded;

/** An entry as values of its row, in the order of the statements of {@link QuestionTable}. */
final class RowValues {

    /** Marks rows of a transaction that has not told its revision yet. */
    static final long PENDING = 0;

    private static final String TAG_END = "\n";

    private RowValues() {}

    static Object[] added(QuestionRow entry) {
        return new Object[] {
            entry.id(),
            entry.section(),
            entry.kind().id(),
            entry.level().name(),
            entry.status().name(),
            entry.origin().name(),
            entry.authorId(),
            entry.author(),
            entry.version(),
            entry.keyVersion(),
            entry.stem(),
            entry.sought(),
            String.join(TAG_END, entry.tags()),
            entry.note(),
            entry.hash(),
            entry.findings(),
            entry.changed().atOffset(UTC),
            PENDING
        };
    }

    /** Where it is still of the version before. */
    static Object[] changed(QuestionRow entry) {
        return new Object[] {
            entry.section(),
            entry.kind().id(),
            entry.level().name(),
            entry.status().name(),
            entry.authorId(),
            entry.author(),
            entry.version(),
            entry.keyVersion(),
            entry.stem(),
            entry.sought(),
            String.join(TAG_END, entry.tags()),
            entry.note(),
            entry.hash(),
            entry.findings(),
            entry.changed().atOffset(UTC),
            PENDING,
            entry.number(),
            entry.version() - 1
        };
    }

    static QuestionRow read(ResultSet row, int number) throws SQLException {
        String tags = row.getString("tags");
        String stem = row.getString("stem");
        String sought = row.getString("sought");
        return new QuestionRow(
                row.getLong("number"),
                row.getString("id"),
                row.getString("section"),
                kind(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                Status.valueOf(row.getString("status")),
                Origin.valueOf(row.getString("origin")),
                row.getLong("author_id"),
                row.getString("author"),
                row.getInt("version"),
                row.getInt("key_version"),
                stem,
                sought + "\n" + Folded.of(row.getString("id") + "\n" + tags),
                StoredQuestion.likeness(stem, sought),
                tags.isEmpty() ? List.of() : Arrays.asList(tags.split(TAG_END)),
                row.getString("note"),
                row.getString("hash"),
                row.getInt("findings"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static Kind kind(String id) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no kind of question " + id));
    }
}
