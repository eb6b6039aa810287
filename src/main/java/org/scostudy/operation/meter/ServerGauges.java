package org.scostudy.operation.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.mail.Outbox;
import org.scostudy.operation.backup.KeptBackups;
import org.scostudy.operation.backup.NightlyBackups;
import org.scostudy.operation.backup.OpenSessions;
import org.scostudy.operation.data.DataFolder;
import org.springframework.dao.DataAccessException;

/** What is true of the server now. What cannot be told is no number, and alarms that wait for one go off. */
final class ServerGauges implements MeterBinder {

    private final OpenSessions sessions;
    private final NightlyBackups backups;
    private final ImportTable imports;
    private final Outbox mail;
    private final DataFolder folder;
    private final Clock clock;

    ServerGauges(
            OpenSessions sessions,
            NightlyBackups backups,
            ImportTable imports,
            Outbox mail,
            DataFolder folder,
            Clock clock) {
        this.sessions = sessions;
        this.backups = backups;
        this.imports = imports;
        this.mail = mail;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "sco.sessions", "", "Browsers that are here", sessions::count);
        gauge(meters, "sco.imports", "", "Imports of questions and packs so far", () -> counted(imports::count));
        gauge(meters, "sco.mail.waiting", "", "Mail that was not sent yet", () -> counted(mail::count));
        gauge(meters, "sco.backup.age", "seconds", "Since the last good backup of a night", this::backupAge);
        gauge(
                meters,
                "sco.backup.failing",
                "",
                "1 when the last try of a backup failed",
                () -> backups.state().failure().isPresent() ? 1 : 0);
        gauge(meters, "sco.disk.free", "bytes", "Free on the disk of the data", () -> disk(FileStore::getUsableSpace));
        gauge(meters, "sco.disk.size", "bytes", "Size of the disk of the data", () -> disk(FileStore::getTotalSpace));
    }

    private static void gauge(MeterRegistry meters, String name, String unit, String what, Supplier<Number> now) {
        Gauge.builder(name, now)
                .baseUnit(unit.isEmpty() ? null : unit)
                .description(what)
                .register(meters);
    }

    private static double counted(LongSupplier rows) {
        try {
            return rows.getAsLong();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }

    private double backupAge() {
        NightlyBackups.State state = backups.state();
        Optional<LocalDate> last = state.last();
        if (last.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Duration.between(
                            Files.getLastModifiedTime(new KeptBackups(state.folder()).file(last.get()))
                                    .toInstant(),
                            clock.instant())
                    .toSeconds();
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    private interface Measure {
        long of(FileStore disk) throws IOException;
    }

    private double disk(Measure measure) {
        try {
            return measure.of(Files.getFileStore(folder.path()));
        } catch (IOException gone) {
            return Double.NaN;
        }
    }
}
