package org.scostudy.summit;

import java.sql.SQLException;
import org.scostudy.Postgres;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same statements on the other database. */
@DirtiesContext
class SummitOnPostgresTest extends SummitApiTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        Postgres.use("summit", properties);
    }
}
