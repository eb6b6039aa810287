package org.scostudy.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.operation.data.Refusal;

/** The backups of each night in a folder: a file is there under its name once it was read back and found whole. */
public record KeptBackups(Path folder) {

    static final int DAYS = 7;
    static final int WEEKS = 4;

    private static final String PREFIX = "nightly-";
    private static final String SUFFIX = ".zip";

    /** @param night the day on which the night ended */
    public Path file(LocalDate night) {
        return folder.resolve(PREFIX + night + SUFFIX);
    }

    /** The newest first. */
    List<LocalDate> nights() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> night(file.getFileName().toString()).stream())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The newest that is whole now: each is read from its beginning to its end, until one is. */
    public Optional<Path> newestGood() {
        return nights().stream().map(this::file).filter(KeptBackups::whole).findFirst();
    }

    /** Deletes what is neither of the last days nor the first of one of the last weeks. */
    void forgetOld() throws IOException {
        Set<LocalDate> kept = kept(nights());
        for (LocalDate night : nights()) {
            if (!kept.contains(night)) {
                Files.deleteIfExists(file(night));
            }
        }
    }

    /** @param nights the newest first */
    static Set<LocalDate> kept(List<LocalDate> nights) {
        Set<LocalDate> kept = new HashSet<>(nights.subList(0, Math.min(DAYS, nights.size())));
        Map<String, LocalDate> firstOfWeek = new HashMap<>();
        nights.forEach(night -> firstOfWeek.put(week(night), night));
        firstOfWeek.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(WEEKS)
                .forEach(kept::add);
        return kept;
    }

    private static String week(LocalDate night) {
        return night.get(IsoFields.WEEK_BASED_YEAR) + "-" + night.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    static boolean whole(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest().format() == Manifest.FORMAT;
        } catch (IOException | Refusal damaged) {
            return false;
        }
    }

    private static Optional<LocalDate> night(String name) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
        } catch (DateTimeParseException anothersFile) {
            return Optional.empty();
        }
    }
}
