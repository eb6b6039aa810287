package org.scostudy.study.fit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.optimise.HeldOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row a learner whose parameters were looked for. */
@Repository
public class FitTable {

    private final JdbcClient jdbc;

    public FitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Fit> find(long learner) {
        return jdbc.sql("SELECT * FROM parameter_fit WHERE learner_id = ?")
                .param(learner)
                .query(FitTable::fit)
                .optional();
    }

    @Transactional
    void store(long learner, Fit fit) {
        forget(learner);
        HeldOut proof = fit.proof();
        jdbc.sql("""
                        INSERT INTO parameter_fit (learner_id, wanted, tried, answers, held_back, loss_before, loss_after)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(learner, fit.wanted(), fit.tried().atOffset(UTC), fit.answers())
                .param(proof == null ? null : proof.answers())
                .param(proof == null ? null : proof.before())
                .param(proof == null ? null : proof.after())
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM parameter_fit WHERE learner_id = ?")
                .param(learner)
                .update();
    }

    private static Fit fit(ResultSet row, int number) throws SQLException {
        return new Fit(
                row.getBoolean("wanted"),
                row.getObject("tried", OffsetDateTime.class).toInstant(),
                row.getInt("answers"),
                proof(row));
    }

    private static @Nullable HeldOut proof(ResultSet row) throws SQLException {
        Integer heldBack = row.getObject("held_back", Integer.class);
        return heldBack == null
                ? null
                : new HeldOut(heldBack, row.getDouble("loss_before"), row.getDouble("loss_after"));
    }
}
