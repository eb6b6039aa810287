package org.scostudy.audience;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The readings that learners switched off, by the ids of materials. All others are studied, also those that come later. */
@Repository
public class SwitchedOff {

    private final JdbcClient jdbc;

    SwitchedOff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> off(long learner) {
        return new HashSet<>(jdbc.sql("SELECT material FROM reading_off WHERE learner_id = ?")
                .param(learner)
                .query(String.class)
                .list());
    }

    @Transactional
    public void turn(long learner, String material, boolean on) {
        jdbc.sql("DELETE FROM reading_off WHERE learner_id = ? AND material = ?")
                .params(learner, material)
                .update();
        if (!on) {
            jdbc.sql("INSERT INTO reading_off (learner_id, material) VALUES (?, ?)")
                    .params(learner, material)
                    .update();
        }
    }
}
