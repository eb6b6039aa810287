package org.scostudy.operation.gate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own for a folder, that can be filled. Needs the right to mount one; tests are left out without. */
final class SmallDisk implements AutoCloseable {

    private static final int CHUNK_BYTES = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mountedAt(Path folder, int megabytes) throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()));
        return new SmallDisk(folder);
    }

    /** Until no more than this is left. */
    void fill(long leftBytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(filling())) {
            while (folder.toFile().getUsableSpace() > leftBytes) {
                out.write(new byte[CHUNK_BYTES]);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return folder.resolve("filling");
    }

    @Override
    public void close() throws Exception {
        run("umount", "--lazy", folder.toString());
    }

    private static boolean run(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
