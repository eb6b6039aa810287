package org.scostudy.account.people;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which browsers stay signed in, and which links were made: without what would let somebody in. */
@Component
class OwnSignIns implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "signIns";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "browsers",
                PersonalRecords.rows(
                        jdbc,
                        "SELECT created, last_used, expires FROM remember_me WHERE account_id = ? ORDER BY created",
                        learnerId),
                "links",
                PersonalRecords.rows(
                        jdbc,
                        "SELECT purpose, created, expires FROM one_time_link WHERE account_id = ? ORDER BY created",
                        learnerId));
    }
}
