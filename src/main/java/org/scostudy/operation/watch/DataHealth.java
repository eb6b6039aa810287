package org.scostudy.operation.watch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Down as soon as an answer could not be kept, degraded while the disk is getting full. */
@Component("data")
@ConditionalOnWebApplication
class DataHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final DataWatch watch;
    private final WriteProbe probe;

    DataHealth(DataWatch watch, WriteProbe probe) {
        this.watch = watch;
        this.probe = probe;
    }

    @Override
    public Health health() {
        DataWatch.State state = watch.state();
        Health.Builder health = state.trouble().map(DataHealth::in).orElseGet(() -> written(state.little()));
        return health.withDetail("freeMegabytes", state.freeBytes() >> 20).build();
    }

    private static Health.Builder in(Trouble trouble) {
        return (trouble == Trouble.RESTORING ? Health.outOfService() : Health.down())
                .withDetail("trouble", trouble.reason());
    }

    private Health.Builder written(boolean little) {
        return probe.failure()
                .map(failure -> {
                    watch.failed(failure);
                    // Without its message, which may name what only the log should.
                    return Health.down()
                            .withDetail("trouble", Trouble.CLOSED.reason())
                            .withDetail("failure", failure.getClass().getSimpleName());
                })
                .orElseGet(
                        () -> little ? Health.status(DEGRADED).withDetail("warn", "disk-getting-full") : Health.up());
    }
}
