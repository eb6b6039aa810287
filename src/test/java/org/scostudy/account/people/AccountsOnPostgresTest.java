package org.scostudy.account.people;

import java.sql.SQLException;
import org.scostudy.Postgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same statements on the other database. */
@DirtiesContext
class AccountsOnPostgresTest extends AccountsTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        Postgres.use("account", properties);
    }
}
