package org.scostudy.live.kept;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.live.table.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that happened at live summits. Rows are added and never changed. */
@Repository
public class LiveLog {

    private final JdbcClient jdbc;

    LiveLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entry made by the client, so that a repeated request is known */
    public record Line(String entry, Happening happening) {}

    /** What happened after a number, in order. */
    public List<Line> after(String summit, int number) {
        return jdbc.sql("""
                        SELECT number, voice, at, deed, entry_id FROM live_happening
                        WHERE summit_id = ? AND number > ? ORDER BY number
                        """)
                .params(summit, number)
                .query((row, at) -> new Line(
                        row.getString(5),
                        new Happening(
                                row.getInt(1),
                                row.getInt(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                StoredDeed.read(row.getString(4)))))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the number or the entry id is taken */
    public void append(String summit, Line line) {
        Happening happening = line.happening();
        jdbc.sql("""
                        INSERT INTO live_happening (summit_id, number, entry_id, voice, deed, at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        summit,
                        happening.number(),
                        line.entry(),
                        happening.voice(),
                        StoredDeed.write(happening.deed()),
                        happening.at().atOffset(UTC))
                .update();
    }

    /** The last number of each summit to which something has happened. */
    public Map<String, Integer> last(Collection<String> summits) {
        Map<String, Integer> last = new HashMap<>();
        if (!summits.isEmpty()) {
            jdbc.sql("SELECT summit_id, MAX(number) FROM live_happening WHERE summit_id IN (:ids) GROUP BY summit_id")
                    .param("ids", summits)
                    .query(row -> {
                        last.put(row.getString(1), row.getInt(2));
                    });
        }
        return last;
    }
}
