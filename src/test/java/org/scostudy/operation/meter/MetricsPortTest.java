package org.scostudy.operation.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.operation.data.Refusal;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MetricsPortTest {

    @Test
    void nothing_is_measured_where_no_port_is_given() {
        new ApplicationContextRunner()
                .withUserConfiguration(Metering.class)
                .withPropertyValues("sco.metrics.port=")
                .run(context -> assertThat(context).doesNotHaveBean(MetricsPort.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics", "-1", "65536", "127.0.0.1:9464"})
    void what_is_no_port_is_refused_with_advice(String port) {
        assertThatThrownBy(() -> MetricsPort.of(port, () -> ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 to 65535");
    }

    @Test
    void a_port_that_another_program_has_is_named() {
        MetricsPort first = MetricsPort.of("0", () -> "");
        first.start();
        try {
            int taken = first.address().getPort();
            assertThatThrownBy(() ->
                            MetricsPort.of(String.valueOf(taken), () -> "").start())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + taken);
        } finally {
            first.stop();
        }
    }
}
