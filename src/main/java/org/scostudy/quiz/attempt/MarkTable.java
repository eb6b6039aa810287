package org.scostudy.quiz.attempt;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.quiz.item.EssayMark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What persons said of essays. Rows are added and never changed. */
@Repository
public class MarkTable {

    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<EssayMark> of(long learner, String attempt) {
        return jdbc.sql("SELECT * FROM quiz_mark WHERE learner_id = ? AND attempt_id = ? ORDER BY seq")
                .params(learner, attempt)
                .query(MarkTable::mark)
                .list();
    }

    /** The marks that hold, by place. */
    Map<Integer, EssayMark> holding(long learner, String attempt) {
        Map<Integer, EssayMark> holding = new HashMap<>();
        of(learner, attempt).forEach(mark -> holding.put(mark.place(), mark));
        return holding;
    }

    public void add(long learner, String attempt, EssayMark mark, long marker) {
        jdbc.sql("""
                        INSERT INTO quiz_mark (learner_id, attempt_id, seq, place, levels, share, comment, marker_id,
                                               marker, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        attempt,
                        mark.seq(),
                        mark.place(),
                        mark.levels().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                        mark.share(),
                        mark.comment(),
                        marker,
                        mark.marker(),
                        mark.at().atOffset(UTC))
                .update();
    }

    /** What somebody wrote beside marks, last used first, to be used again. */
    public List<String> comments(long marker, int atMost) {
        return jdbc.sql("""
                        SELECT comment FROM quiz_mark WHERE marker_id = ? AND comment <> ''
                        GROUP BY comment ORDER BY MAX(at) DESC FETCH FIRST ? ROWS ONLY
                        """).params(marker, atMost).query(String.class).list();
    }

    private static EssayMark mark(ResultSet row, int number) throws SQLException {
        return new EssayMark(
                row.getInt("seq"),
                row.getInt("place"),
                Arrays.stream(row.getString("levels").split(" "))
                        .map(Integer::valueOf)
                        .toList(),
                row.getDouble("share"),
                row.getString("comment"),
                row.getString("marker"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
