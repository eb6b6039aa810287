package org.scostudy.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.AnswerCounted.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class UsesTest {

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger tries = new AtomicInteger();
    private final JdbcClient jdbc = JdbcClient.create(database());
    private final Uses uses = new Uses(new UseTable(jdbc), new GeneratedBank(Desk.PACKS));

    @Test
    @Timeout(20)
    void while_the_database_is_away_one_try_at_a_time_is_made_and_nothing_is_lost() {
        jdbc.sql("CREATE TABLE question_use (question VARCHAR PRIMARY KEY, answered INT, were_right INT)")
                .update();
        for (int i = 0; i < 30; i++) {
            uses.on(new AnswerCounted("question" + i, Outcome.RIGHT));
        }
        away.set(true);
        tries.set(0);
        uses.write();
        assertThat(tries).hasValue(1);

        away.set(false);
        uses.write();
        assertThat(jdbc.sql("SELECT SUM(answered) FROM question_use")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    private DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:uses;DB_CLOSE_DELAY=-1");
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                tries.incrementAndGet();
                if (away.get()) {
                    throw new SQLException("away");
                }
                return h2.getConnection();
            }

            @Override
            public Connection getConnection(String name, String password) throws SQLException {
                return getConnection();
            }
        };
    }
}
