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

/** One row for each learner whose parameters were looked for, and one for each pack of theirs that is set apart. */
@Repository
public class FitTable {

    private final JdbcClient jdbc;

    public FitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param pack absent: all that are not set apart */
    Optional<Fit> find(long learner, @Nullable String pack) {
        JdbcClient.StatementSpec row = pack == null
                ? jdbc.sql("SELECT * FROM parameter_fit WHERE learner_id = ?").param(learner)
                : jdbc.sql("SELECT * FROM pack_parameter_fit WHERE learner_id = ? AND pack = ?")
                        .params(learner, pack);
        return row.query(FitTable::fit).optional();
    }

    @Transactional
    void store(long learner, @Nullable String pack, Fit fit) {
        HeldOut proof = fit.proof();
        forget(learner, pack);
        JdbcClient.StatementSpec row =
                pack == null ? jdbc.sql("""
                        INSERT INTO parameter_fit (learner_id, wanted, tried, answers, held_back, loss_before, loss_after)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """).param(learner) : jdbc.sql("""
                        INSERT INTO pack_parameter_fit (learner_id, pack, wanted, tried, answers, held_back, loss_before,
                                                        loss_after)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(learner, pack);
        row.params(fit.wanted(), fit.tried().atOffset(UTC), fit.answers())
                .param(proof == null ? null : proof.answers())
                .param(proof == null ? null : proof.before())
                .param(proof == null ? null : proof.after())
                .update();
    }

    void forget(long learner, @Nullable String pack) {
        JdbcClient.StatementSpec row = pack == null
                ? jdbc.sql("DELETE FROM parameter_fit WHERE learner_id = ?").param(learner)
                : jdbc.sql("DELETE FROM pack_parameter_fit WHERE learner_id = ? AND pack = ?")
                        .params(learner, pack);
        row.update();
    }

    public void forget(long learner) {
        forget(learner, null);
        jdbc.sql("DELETE FROM pack_parameter_fit WHERE learner_id = ?")
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

    /** Of a fit, where there was enough to test with. */
    static @Nullable HeldOut proof(ResultSet row) throws SQLException {
        Integer heldBack = row.getObject("held_back", Integer.class);
        return heldBack == null
                ? null
                : new HeldOut(heldBack, row.getDouble("loss_before"), row.getDouble("loss_after"));
    }
}
