package org.scostudy.stories.desk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of stories. */
@Repository
class StoryTable {

    private final JdbcClient jdbc;

    StoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the author has one of that name */
    long add(StoryRow row) {
        var number = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO story
                        (kind, pack, name, author_id, author, title, steps, state, version, changed, changed_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.kind().name(),
                        row.pack(),
                        row.name(),
                        row.authorId(),
                        row.author(),
                        row.title(),
                        row.steps(),
                        row.state().name(),
                        row.version(),
                        row.changed().atOffset(UTC),
                        row.changedBy())
                .update(number, "number");
        return number.getKeyAs(Number.class) instanceof Number key ? key.longValue() : 0;
    }

    Optional<StoryRow> find(long number) {
        return jdbc.sql("SELECT * FROM story WHERE number = ? AND state <> 'REMOVED'")
                .param(number)
                .query(StoryTable::row)
                .optional();
    }

    /** The one that was changed last comes first. */
    List<StoryRow> all() {
        return jdbc.sql("SELECT * FROM story WHERE state <> 'REMOVED' ORDER BY changed DESC, number DESC")
                .query(StoryTable::row)
                .list();
    }

    /** Those that learners meet or were handed, in the order in which they were begun. */
    List<StoryRow> told() {
        return jdbc.sql(
                        "SELECT * FROM story WHERE state IN ('PUBLISHED', 'RETIRED') AND published IS NOT NULL ORDER BY number")
                .query(StoryTable::row)
                .list();
    }

    /** Names of what an author wrote beside a pack, also of what is gone. */
    List<String> names(long author, String pack) {
        return jdbc.sql("SELECT name FROM story WHERE author_id = ? AND pack = ?")
                .params(author, pack)
                .query(String.class)
                .list();
    }

    /** @return false when the story has another version by now */
    boolean change(long number, int seen, String title, int steps, Instant at, String by) {
        return jdbc.sql("""
                        UPDATE story SET version = version + 1, title = ?, steps = ?, changed = ?, changed_by = ?
                        WHERE number = ? AND version = ?
                        """)
                        .params(title, steps, at.atOffset(UTC), by, number, seen)
                        .update()
                == 1;
    }

    void publish(long number, int version) {
        jdbc.sql("UPDATE story SET state = 'PUBLISHED', published = ? WHERE number = ?")
                .params(version, number)
                .update();
    }

    void state(long number, StoryState state) {
        jdbc.sql("UPDATE story SET state = ? WHERE number = ?")
                .params(state.name(), number)
                .update();
    }

    /** Learners meet something else from now on. */
    void tellChange() {
        jdbc.sql("UPDATE story_shelf SET revision = revision + 1 WHERE id = 1").update();
    }

    long revision() {
        return jdbc.sql("SELECT revision FROM story_shelf WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** How many plays were begun of each scenario that stands under these materials, by material and name. */
    Map<String, Integer> plays(Collection<String> materials) {
        Map<String, Integer> plays = new HashMap<>();
        if (materials.isEmpty()) {
            return plays;
        }
        jdbc.sql("""
                        SELECT pack, scenario_id, SUM(plays) FROM (
                            SELECT pack, scenario_id, COUNT(*) AS plays FROM scenario_play
                            WHERE pack IN (:materials) GROUP BY pack, scenario_id
                            UNION ALL
                            SELECT pack, scenario_id, COUNT(*) AS plays FROM draft_play
                            WHERE pack IN (:materials) GROUP BY pack, scenario_id
                        ) AS played
                        GROUP BY pack, scenario_id
                        """).param("materials", materials).query(row -> {
            plays.put(row.getString(1) + ":" + row.getString(2), row.getInt(3));
        });
        return plays;
    }

    private static StoryRow row(ResultSet row, int number) throws SQLException {
        return new StoryRow(
                row.getLong("number"),
                StoryRow.Kind.valueOf(row.getString("kind")),
                row.getString("pack"),
                row.getString("name"),
                row.getLong("author_id"),
                row.getString("author"),
                row.getString("title"),
                row.getInt("steps"),
                StoryState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("published", Integer.class),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
