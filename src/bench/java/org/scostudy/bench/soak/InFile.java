package org.scostudy.bench.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.StoredData;

/** The built-in database, on a small disk of its own where that can be mounted. */
final class InFile implements Place {

    /** Imports make the database grow, and a disk that is full for good is another story. */
    private static final String SIZE = "1g";
    private static final int CHUNK_BYTES = 64 << 10;

    private final Path disk;
    private final Path data;
    private final boolean mounted;

    private InFile(Path disk, boolean mounted) {
        this.disk = disk;
        this.data = disk.resolve("data");
        this.mounted = mounted;
    }

    static InFile make() throws IOException, InterruptedException {
        Path disk = Files.createTempDirectory("sco-soak");
        return new InFile(disk, run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()));
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> options() {
        return List.of("--data", data.toString());
    }

    @Override
    public String room() {
        return ", " + (disk.toFile().getUsableSpace() >> 20) + " MB free";
    }

    @Override
    public String leftOut() {
        return mounted ? "" : "the disk is never full: nothing could be mounted, which only root may";
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(List.of(
                Fault.KILL,
                Fault.FREEZE,
                Fault.IMPORT,
                new Fault("folder-gone", (soaked, random) -> {
                    Path aside = disk.resolve("aside");
                    Files.move(data, aside);
                    Fault.last(Fault.aFewSeconds(random));
                    Files.move(aside, data);
                })));
        if (mounted) {
            faults.add(new Fault("disk-full", (soaked, random) -> full(random.nextInt(2) * (8L << 20), soaked, random)));
        }
        return faults;
    }

    /** Sometimes to the last byte at once, sometimes so that a little is left. */
    private void full(long left, Soaked soaked, java.util.SplittableRandom random) throws Exception {
        Path filling = disk.resolve("filling");
        try (OutputStream out = Files.newOutputStream(filling)) {
            while (disk.toFile().getUsableSpace() > left) {
                out.write(new byte[CHUNK_BYTES]);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
        Fault.last(Fault.aFewSeconds(random));
        Files.delete(filling);
    }

    @Override
    public List<String> column(String sql) throws SQLException {
        return new StoredData(data).column(sql);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            keepLog();
            run("umount", "--lazy", disk.toString());
        }
    }

    /** What the server said of it goes with the disk otherwise. */
    private void keepLog() throws IOException {
        Path log = data.resolve("log").resolve("sco.log");
        if (Files.exists(log)) {
            Path kept = Files.createTempFile("sco-soak", ".log");
            Files.copy(log, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean run(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
