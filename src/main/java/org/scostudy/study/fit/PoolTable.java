package org.scostudy.study.fit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.optimise.HeldOut;
import org.scostudy.study.settings.ParametersText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row a group whose parameters were looked for, and one a learner who has some of a group, or wants none. */
@Repository
public class PoolTable {

    private final JdbcClient jdbc;

    public PoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pool> find(long group) {
        return jdbc.sql("SELECT * FROM pooled_fit WHERE group_id = ?")
                .param(group)
                .query(PoolTable::pool)
                .optional();
    }

    @Transactional
    void store(long group, Pool pool) {
        remove(group);
        Parameters parameters = pool.parameters();
        HeldOut proof = pool.proof();
        jdbc.sql("""
                        INSERT INTO pooled_fit (group_id, tried, lenders, learners, answers, parameters, held_back,
                                                loss_before, loss_after)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(group, pool.tried().atOffset(UTC), pool.lenders(), pool.learners(), pool.answers())
                .param(parameters == null ? null : ParametersText.say(parameters))
                .param(proof == null ? null : proof.answers())
                .param(proof == null ? null : proof.before())
                .param(proof == null ? null : proof.after())
                .update();
    }

    boolean remove(long group) {
        return jdbc.sql("DELETE FROM pooled_fit WHERE group_id = ?")
                        .param(group)
                        .update()
                > 0;
    }

    /** Whether the learner takes what groups offer; so does whoever said nothing. */
    boolean wanted(long learner) {
        return jdbc.sql("SELECT wanted FROM parameters_borrowed WHERE learner_id = ?")
                .param(learner)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    Optional<Borrowed> borrowed(long learner) {
        return jdbc.sql("SELECT * FROM parameters_borrowed WHERE learner_id = ? AND parameters IS NOT NULL")
                .param(learner)
                .query((row, _) -> new Borrowed(
                        row.getLong("lent_by"),
                        row.getInt("learners"),
                        ParametersText.parse(row.getString("parameters"))))
                .optional();
    }

    @Transactional
    void borrows(long learner, Borrowed borrowed) {
        forget(learner);
        jdbc.sql("""
                        INSERT INTO parameters_borrowed (learner_id, wanted, lent_by, learners, parameters)
                        VALUES (?, TRUE, ?, ?, ?)
                        """)
                .params(learner, borrowed.group(), borrowed.learners(), ParametersText.say(borrowed.parameters()))
                .update();
    }

    @Transactional
    void declines(long learner) {
        forget(learner);
        jdbc.sql("INSERT INTO parameters_borrowed (learner_id, wanted) VALUES (?, FALSE)")
                .param(learner)
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM parameters_borrowed WHERE learner_id = ?")
                .param(learner)
                .update();
    }

    private static Pool pool(ResultSet row, int number) throws SQLException {
        String parameters = row.getString("parameters");
        return new Pool(
                row.getObject("tried", OffsetDateTime.class).toInstant(),
                row.getString("lenders"),
                row.getInt("learners"),
                row.getInt("answers"),
                parameters == null ? null : ParametersText.parse(parameters),
                FitTable.proof(row));
    }
}
