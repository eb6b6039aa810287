package org.scostudy.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.data.Failure;
import org.scostudy.operation.data.Refusal;
import org.scostudy.operation.data.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Each night at three, in the server's time, all data in one file: written, read back, and only then an old one goes.
 * Whoever was off at that time does it soon after the start.
 */
@Component
public class NightlyBackups {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackups.class);
    private static final LocalTime AT = LocalTime.of(3, 0);
    private static final Duration AT_WORK = Duration.ofMinutes(30);
    private static final Duration THE_NIGHT = Duration.ofHours(20);
    private static final long SPARE_BYTES = 100L << 20;

    private final LiveData data;
    private final KeptBackups kept;
    private final LockProvider turns;
    private final Clock clock;
    private final boolean on;
    private volatile @Nullable String failure;

    NightlyBackups(
            LiveData data,
            @Value("${sco.data:data}") Path folder,
            @Value("${sco.backups:nightly}") String when,
            LockProvider turns,
            Clock clock) {
        this.data = data;
        this.kept = new KeptBackups(new DataFolder(folder).backups());
        this.turns = turns;
        this.clock = clock;
        this.on = when.equals("nightly");
    }

    /**
     * How they fare.
     *
     * @param last the night of the last one that was read back, absent before the first
     * @param failure why the last try failed, absent when it did not
     * @param overdue more than one night was missed
     */
    public record State(boolean on, Optional<LocalDate> last, Optional<String> failure, boolean overdue, Path folder) {}

    public State state() {
        Optional<LocalDate> last = kept.nights().stream().findFirst();
        boolean overdue =
                on && last.filter(night -> night.isBefore(night().minusDays(1))).isPresent();
        return new State(on, last, Optional.ofNullable(failure), overdue, kept.folder());
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void whenDue() {
        LocalDate night = night();
        List<LocalDate> done = kept.nights();
        if (!on || (!done.isEmpty() && !done.getFirst().isBefore(night))) {
            return;
        }
        // Of several servers one writes it, and no other one that night; one that dies over it loses its turn.
        turns.lock(new LockConfiguration(clock.instant(), "backup-" + night, AT_WORK, Duration.ZERO))
                .ifPresent(turn -> inTurn(night, turn));
    }

    private void inTurn(LocalDate night, SimpleLock turn) {
        try {
            refuseWithoutRoom();
            write(night);
            kept.forgetOld();
            failure = null;
            turn.extend(THE_NIGHT, Duration.ZERO);
        } catch (Exception reason) {
            turn.unlock();
            failure = Failure.explain(reason).getMessage();
            LOG.error("The backup of this night failed, and is tried again in ten minutes: {}", failure);
        }
    }

    /** The day on which the last night ended. */
    private LocalDate night() {
        ZonedDateTime now = clock.instant().atZone(ZoneId.systemDefault());
        return now.toLocalTime().isBefore(AT) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    private void write(LocalDate night) throws Exception {
        Path file = kept.file(night);
        Path unread = file.resolveSibling(file.getFileName() + ".unread");
        try {
            WholeFile.write(unread, data::backup);
            if (!KeptBackups.whole(unread)) {
                throw new Refusal("what was written could not be read back");
            }
            Files.move(unread, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unread);
        }
    }

    /** The database needs what is free more than a backup does. */
    private void refuseWithoutRoom() throws IOException {
        Path data = kept.folder().getParent();
        if (data == null || !Files.isDirectory(data)) {
            // Made anew it would be in the way of whoever puts it back.
            throw new Refusal("there is no folder " + data);
        }
        Files.createDirectories(kept.folder());
        long last =
                kept.nights().isEmpty() ? 0 : Files.size(kept.file(kept.nights().getFirst()));
        if (Files.getFileStore(kept.folder()).getUsableSpace() < 2 * last + SPARE_BYTES) {
            throw new Refusal("there is too little room in %s: free %d MB"
                    .formatted(kept.folder(), (2 * last + SPARE_BYTES) >> 20));
        }
    }
}
