package org.scostudy.operation.web;

import org.scostudy.operation.backup.NightlyBackups;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells administrators' monitors when the last nightly backup was good. Learners go on without, so it is never DOWN. */
@Component("backup")
class BackupHealth implements HealthIndicator {

    static final Status OVERDUE = new Status("OVERDUE");

    private final NightlyBackups backups;

    BackupHealth(NightlyBackups backups) {
        this.backups = backups;
    }

    @Override
    public Health health() {
        NightlyBackups.State state = backups.state();
        Health.Builder health =
                state.overdue() || state.failure().isPresent() ? Health.status(OVERDUE) : Health.status(Status.UP);
        health.withDetail("nightly", state.on());
        state.last().ifPresent(night -> health.withDetail("last", night.toString()));
        state.failure().ifPresent(reason -> health.withDetail("failure", reason));
        return health.build();
    }
}
