package org.scostudy.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clock that a server looks at, which is moved while it runs, where libfaketime is installed. */
final class WallClock {

    private static final String LIBRARY = "libfaketimeMT.so.1";
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime", LIBRARY),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime", LIBRARY),
            Path.of("/usr/lib/faketime", LIBRARY),
            Path.of("/usr/lib64/faketime", LIBRARY));

    private final Optional<Path> library;
    private final Path shift;

    private WallClock(Optional<Path> library, Path shift) {
        this.library = library;
        this.shift = shift;
    }

    static WallClock make() throws IOException {
        WallClock clock = new WallClock(
                USUAL.stream().filter(Files::exists).findFirst(), Files.createTempFile("sco-soak", ".clock"));
        clock.set(Duration.ZERO);
        return clock;
    }

    boolean canJump() {
        return library.isPresent();
    }

    /** How far it is from the right time from now on. */
    void set(Duration ahead) throws IOException {
        Path next = Files.writeString(shift.resolveSibling(shift.getFileName() + ".next"), "%+d".formatted(ahead.toSeconds()));
        Files.move(next, shift, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a process has to have in its environment to look at this clock. Waiting is measured by another, which goes on. */
    Map<String, String> surroundings() {
        return library.map(file -> Map.of(
                        "LD_PRELOAD", file.toString(),
                        "FAKETIME_TIMESTAMP_FILE", shift.toString(),
                        "FAKETIME_CACHE_DURATION", "1",
                        "DONT_FAKE_MONOTONIC", "1",
                        // Otherwise every wait of the process ends at once.
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0"))
                .orElse(Map.of());
    }
}
