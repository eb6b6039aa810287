package org.scostudy.account.audit;

import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to somebody's account and what they did to others': without the names of the others. */
@Component
class OwnEntries implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Object of(long learnerId) {
        return PersonalRecords.rows(jdbc, """
                        SELECT e.at, e.act, e.detail,
                               COALESCE(e.actor_id = p.id, FALSE) AS by_you,
                               COALESCE(e.subject_id = p.id, FALSE) AS about_you
                        FROM account p JOIN audit_entry e ON e.actor_id = p.id OR e.subject_id = p.id
                        WHERE p.id = ? ORDER BY e.id""", learnerId);
    }
}
