package org.scostudy.authoring.bank;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.scostudy.account.Learner;
import org.scostudy.question.Question;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every question; rows are added, never changed. */
@Repository
public class VersionTable {

    private final JdbcTemplate many;
    private final JdbcClient jdbc;

    public VersionTable(JdbcTemplate jdbc) {
        this.many = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** A version to be kept. */
    record Made(long question, int version, int keyVersion, StoredQuestion body, Learner author, Instant at) {}

    void add(List<Made> versions) {
        many.batchUpdate(
                """
                        INSERT INTO question_version (question, version, key_version, key_hash, author_id, author, at, body)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                versions.stream()
                        .map(made -> new Object[] {
                            made.question(),
                            made.version(),
                            made.keyVersion(),
                            made.body().keyHash(),
                            made.author().id(),
                            made.author().displayName(),
                            made.at().atOffset(UTC),
                            made.body().json()
                        })
                        .toList());
    }

    /** Of each question, the number of the right answer with this hash: the one that it had before, else the next. */
    Map<Long, Integer> keyVersions(Map<Long, String> keyHashes) {
        Map<Long, Integer> same = new HashMap<>();
        Map<Long, Integer> last = new HashMap<>();
        jdbc.sql("""
                        SELECT question, key_hash, MAX(key_version) AS key_version
                        FROM question_version
                        WHERE question IN (:questions)
                        GROUP BY question, key_hash
                        """).param("questions", keyHashes.keySet()).query(row -> {
            long question = row.getLong("question");
            int version = row.getInt("key_version");
            last.merge(question, version, Math::max);
            if (row.getString("key_hash").equals(keyHashes.get(question))) {
                same.put(question, version);
            }
        });
        Map<Long, Integer> numbers = new HashMap<>();
        last.forEach((question, version) -> numbers.put(question, same.getOrDefault(question, version + 1)));
        return numbers;
    }

    public Optional<Question> question(long question, int version) {
        return jdbc.sql("SELECT body FROM question_version WHERE question = ? AND version = ?")
                .params(question, version)
                .query(String.class)
                .optional()
                .map(StoredQuestion::read);
    }

    /** Newest first. */
    public List<Version> of(long question) {
        return jdbc.sql("SELECT * FROM question_version WHERE question = ? ORDER BY version DESC")
                .param(question)
                .query(VersionTable::version)
                .list();
    }

    /** Tells the number and the body of each reviewed question that came after a revision. */
    void eachReviewedAfter(long revision, BiConsumer<Long, String> take) {
        jdbc.sql("""
                        SELECT q.number, v.body
                        FROM question q
                        JOIN question_version v ON v.question = q.number AND v.version = q.version
                        WHERE q.revision > ? AND q.status = 'REVIEWED'
                        """).param(revision).query(row -> {
            take.accept(row.getLong(1), row.getString(2));
        });
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                StoredQuestion.read(row.getString("body")));
    }
}
