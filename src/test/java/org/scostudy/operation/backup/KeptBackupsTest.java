package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBackupsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    @Test
    void the_last_seven_nights_stay() {
        assertThat(afterNights(7)).hasSize(7);
        assertThat(afterNights(100)).containsAll(lastOf(100, 7));
    }

    @Test
    void one_night_of_each_of_the_last_four_weeks_stays() {
        List<LocalDate> kept = afterNights(100);
        assertThat(kept).hasSizeBetween(7, 11);
        assertThat(kept.stream().filter(night -> night.getDayOfWeek() == DayOfWeek.MONDAY))
                .hasSize(4);
        assertThat(kept.getLast()).isBefore(MONDAY.plusDays(99 - 21));
    }

    @Test
    void a_server_that_was_off_for_long_loses_none_of_those_that_it_has() {
        List<LocalDate> sparse = Stream.iterate(MONDAY, night -> night.plusDays(30))
                .limit(5)
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(KeptBackups.kept(sparse)).containsExactlyInAnyOrderElementsOf(sparse);
    }

    @Test
    void files_of_others_are_left_alone() throws Exception {
        KeptBackups backups = new KeptBackups(folder);
        for (int night = 0; night < 40; night++) {
            Files.createFile(backups.file(MONDAY.plusDays(night)));
        }
        Path others = Files.createFile(folder.resolve("nightly-of-mine.zip"));
        Path former = Files.createFile(folder.resolve("before-restore-20200102-030405.zip"));

        backups.forgetOld();

        assertThat(backups.nights()).hasSizeBetween(7, 11).first().isEqualTo(MONDAY.plusDays(39));
        assertThat(others).exists();
        assertThat(former).exists();
    }

    /** Night after night, each time with what the former nights have left. */
    private static List<LocalDate> afterNights(int nights) {
        List<LocalDate> kept = List.of();
        for (int night = 0; night < nights; night++) {
            List<LocalDate> all = Stream.concat(Stream.of(MONDAY.plusDays(night)), kept.stream())
                    .toList();
            kept = KeptBackups.kept(all).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        return kept;
    }

    private static List<LocalDate> lastOf(int nights, int last) {
        return Stream.iterate(MONDAY.plusDays(nights - last), night -> night.plusDays(1))
                .limit(last)
                .toList();
    }
}
