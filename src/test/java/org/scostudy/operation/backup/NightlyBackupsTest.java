package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.StoppedClock;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.watch.Pause;
import org.springframework.jdbc.core.JdbcTemplate;

class NightlyBackupsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path folder;

    private final StoppedClock clock = new StoppedClock(
            TODAY.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    private HikariDataSource pool;
    private NightlyBackups backups;
    private KeptBackups kept;

    @BeforeEach
    void aServer() throws Exception {
        Database database = Database.inFile(folder);
        Schema.bringUpToDate(database.flyway());
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        LiveData data = new LiveData(pool, database.flyway(), folder, clock, new Pause());
        backups = nightly(data, folder);
        kept = new KeptBackups(folder.resolve("backup"));
    }

    private NightlyBackups nightly(LiveData data, Path folder) {
        LockProvider turns = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(pool))
                .usingDbTime()
                .build());
        return new NightlyBackups(data, folder, "nightly", turns, clock);
    }

    @Test
    void of_two_servers_with_one_database_one_writes_it() throws Exception {
        Path others = folder.resolve("other");
        NightlyBackups second =
                nightly(new LiveData(pool, Database.inFile(folder).flyway(), others, clock, new Pause()), others);
        backups.whenDue();
        second.whenDue();
        assertThat(kept.nights()).hasSize(1);
        assertThat(new KeptBackups(others.resolve("backup")).nights()).isEmpty();
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void there_is_one_for_each_night_and_it_can_be_restored() throws Exception {
        assertThat(backups.state().last()).isEmpty();
        backups.whenDue();
        backups.whenDue();
        clock.passes(Duration.ofHours(14));
        backups.whenDue();
        assertThat(kept.nights()).containsExactly(TODAY);
        clock.passes(Duration.ofHours(2));
        backups.whenDue();

        assertThat(kept.nights()).containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(backups.state().last()).contains(TODAY.plusDays(1));
        assertThat(backups.state().failure()).isEmpty();
        assertThat(filesKept()).hasSize(2);
        try (BackupFile backup = BackupFile.open(kept.newestGood().orElseThrow())) {
            assertThat(new Restore(Database.inFile(folder.resolve("other")), folder.resolve("aside"), clock)
                            .replaceAllBy(backup))
                    .exists();
        }
    }

    @Test
    void old_ones_go_as_new_ones_come() throws Exception {
        for (int night = 0; night < 40; night++) {
            backups.whenDue();
            clock.passes(Duration.ofDays(1));
        }
        assertThat(kept.nights()).hasSizeBetween(7, 11).first().isEqualTo(TODAY.plusDays(39));
    }

    @Test
    void a_failure_is_told_deletes_nothing_and_is_over_with_the_next_success() throws Exception {
        backups.whenDue();
        clock.passes(Duration.ofDays(3));
        Path inTheWay = folder.resolve("backup/nightly-2026-03-07.zip.unread");
        Files.createFile(Files.createDirectory(inTheWay).resolve("file"));

        backups.whenDue();

        assertThat(backups.state().failure()).isPresent();
        assertThat(backups.state().overdue()).isTrue();
        assertThat(kept.nights()).containsExactly(TODAY);

        Files.delete(inTheWay.resolve("file"));
        Files.delete(inTheWay);
        backups.whenDue();

        assertThat(backups.state().failure()).isEmpty();
        assertThat(backups.state().overdue()).isFalse();
        assertThat(kept.nights()).containsExactly(TODAY.plusDays(3), TODAY);
    }

    @Test
    void the_newest_good_one_is_found_past_damaged_ones() throws Exception {
        backups.whenDue();
        clock.passes(Duration.ofDays(1));
        backups.whenDue();
        Path newest = kept.file(TODAY.plusDays(1));
        byte[] all = Files.readAllBytes(newest);
        Files.write(newest, Arrays.copyOf(all, all.length / 2));

        assertThat(kept.newestGood()).contains(kept.file(TODAY));
    }

    private List<Path> filesKept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backup"))) {
            return files.toList();
        }
    }
}
