package org.scostudy.operation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final Throwable root = new IOException("gone");
    private final Throwable failure = new IllegalStateException(new RuntimeException(root));

    @Test
    void begin_with_the_failure_and_end_with_its_root() {
        assertThat(Causes.of(failure)).startsWith(failure).endsWith(root).hasSize(3);
        assertThat(Causes.root(failure)).isSameAs(root);
    }

    @Test
    void a_failure_without_a_cause_is_its_own_root() {
        assertThat(Causes.root(root)).isSameAs(root);
    }
}
