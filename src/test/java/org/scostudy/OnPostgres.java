package org.scostudy;

import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A {@link WholeApplication} on the other database: one for all tests that are so, for it takes its time to start. */
public interface OnPostgres {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws SQLException {
        String address = Postgres.fresh("whole");
        properties.add("spring.datasource.url", () -> address);
        properties.add("spring.datasource.username", () -> Postgres.USER);
        properties.add("spring.datasource.password", () -> Postgres.USER);
    }
}
