package org.scostudy.operation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class DatabaseAwayTest {

    private static boolean passes(Throwable failure) {
        return DatabaseAway.isIn(new ServletException("a request failed", failure));
    }

    @Test
    void who_waited_for_a_lock_in_vain_or_lost_a_deadlock_may_come_again() {
        assertThat(passes(new CannotAcquireLockException("deadlock detected"))).isTrue();
        assertThat(passes(new QueryTimeoutException("too slow"))).isTrue();
    }

    @Test
    void so_may_who_lost_the_connection() {
        assertThat(passes(new CannotGetJdbcConnectionException("none"))).isTrue();
        assertThat(passes(new SQLException("terminated", "57P01"))).isTrue();
    }

    @Test
    void a_mistake_of_ours_does_not_pass() {
        assertThat(passes(new DuplicateKeyException("twice"))).isFalse();
        assertThat(passes(new IllegalStateException("a bug"))).isFalse();
    }
}
