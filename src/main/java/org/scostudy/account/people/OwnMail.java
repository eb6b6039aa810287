package org.scostudy.account.people;

import java.util.Map;
import org.scostudy.account.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody gets mail, and what waits to be sent to them. */
@Component
class OwnMail implements PersonalRecords {

    private final JdbcClient jdbc;

    OwnMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Object of(long learnerId) {
        return Map.of(
                "address",
                PersonalRecords.rows(
                        jdbc, "SELECT address, confirmed, letters FROM mail_address WHERE account_id = ?", learnerId),
                "waiting",
                PersonalRecords.rows(
                        jdbc,
                        "SELECT address, subject, body, created FROM mail WHERE account_id = ? ORDER BY id",
                        learnerId));
    }
}
