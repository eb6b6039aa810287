package org.scostudy.live.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who took part in which live summit. */
@Repository
public class LivePlaces {

    private final JdbcClient jdbc;

    LivePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LivePlace> find(String summit, long learner) {
        return jdbc.sql("SELECT * FROM live_place WHERE learner_id = ? AND summit_id = ?")
                .params(learner, summit)
                .query(LivePlaces::place)
                .optional();
    }

    public List<LivePlace> of(String summit) {
        return jdbc.sql("SELECT * FROM live_place WHERE summit_id = ? ORDER BY voice")
                .param(summit)
                .query(LivePlaces::place)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the learner has a place, or somebody this number */
    public void add(String summit, long learner, int voice) {
        jdbc.sql("INSERT INTO live_place (learner_id, summit_id, voice) VALUES (?, ?, ?)")
                .params(learner, summit, voice)
                .update();
    }

    public void earned(String summit, LivePlace place) {
        jdbc.sql("UPDATE live_place SET seat = ?, score = ?, out_of = ? WHERE learner_id = ? AND summit_id = ?")
                .param(place.seat())
                .param(place.score())
                .param(place.outOf())
                .param(place.learner())
                .param(summit)
                .update();
    }

    private static LivePlace place(ResultSet row, int number) throws SQLException {
        return new LivePlace(
                row.getLong("learner_id"),
                row.getInt("voice"),
                row.getString("seat"),
                row.getObject("score", Integer.class),
                row.getObject("out_of", Integer.class));
    }
}
