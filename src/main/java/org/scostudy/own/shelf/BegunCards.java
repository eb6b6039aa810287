package org.scostudy.own.shelf;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What learners typed and have not added yet, so that a closed tab or a dead server loses nothing. */
@Repository
public class BegunCards {

    private static final int LONGEST = 60_000;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    BegunCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<String> find(long learner, String slot) {
        return jdbc.sql("SELECT form FROM own_unsaved WHERE learner_id = ? AND slot = ?")
                .params(learner, slot)
                .query(String.class)
                .optional();
    }

    /** The oldest go where there are many. */
    @Transactional
    public void keep(long learner, String slot, String form) {
        if (form.length() > LONGEST) {
            return;
        }
        forget(learner, slot);
        jdbc.sql("""
                        DELETE FROM own_unsaved WHERE learner_id = :learner AND slot NOT IN (
                            SELECT slot FROM own_unsaved WHERE learner_id = :learner
                            ORDER BY at DESC FETCH FIRST :most ROWS ONLY)
                        """).param("learner", learner).param("most", MOST).update();
        jdbc.sql("INSERT INTO own_unsaved (learner_id, slot, form, at) VALUES (?, ?, ?, ?)")
                .params(learner, slot, form, clock.instant().atOffset(UTC))
                .update();
    }

    public void forget(long learner, String slot) {
        jdbc.sql("DELETE FROM own_unsaved WHERE learner_id = ? AND slot = ?")
                .params(learner, slot)
                .update();
    }
}
