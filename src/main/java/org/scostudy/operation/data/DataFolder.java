package org.scostudy.operation.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the database, its log and its backups. One process holds it at a time, until it ends. */
public record DataFolder(Path path) {

    static final String LOCK = "sco.lock";

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final long NEEDED_BYTES = 20L << 20;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path log() {
        return path.resolve("log/sco.log");
    }

    public Path backups() {
        return path.resolve("backup");
    }

    /**
     * Closes the folder and what is in it to other people of the machine.
     *
     * @return false when something stays open
     */
    public boolean keepPrivate() {
        try {
            return OwnersOnly.make(path);
        } catch (IOException failure) {
            return false;
        }
    }

    /** Where the server that holds the folder is reached, for commands that cannot be done beside it. */
    public void tellAddress(String address) {
        try {
            Files.writeString(addressFile(), address);
            keepPrivate();
        } catch (IOException untold) {
            LOG.warn("commands cannot tell the address of this server", untold);
        }
    }

    private String address() {
        try {
            return Files.readString(addressFile()).strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    private Path addressFile() {
        return path.resolve("sco.address");
    }

    /** Creates the folder when it is missing. The lock file stays: removing it would let two processes hold it. */
    public Held hold(Holder holder) {
        return hold(holder, "/admin");
    }

    /** @param page where a running server does the same as the command that wants the folder */
    public Held hold(Holder holder, String page) {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "writable", ".probe"));
            if (Files.getFileStore(path).getUsableSpace() < NEEDED_BYTES) {
                throw new Refusal("the disk of the data folder %s is full: free at least %d MB and start again"
                        .formatted(path, NEEDED_BYTES >> 20));
            }
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal(holder.whenHeldByAnother(path, address() + page));
            }
            Files.deleteIfExists(addressFile());
            keepPrivate();
            return () -> close(channel);
        } catch (FileAlreadyExistsException notAFolder) {
            throw new Refusal("the data folder %s is a file: choose another with --data".formatted(path), notAFolder);
        } catch (IOException failure) {
            throw new Refusal(
                    "the data folder %s cannot be written (%s): make it writable, or choose another with --data"
                            .formatted(path, failure),
                    failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** Who wants the folder: it decides what to advise when another process has it. */
    public enum Holder {
        SERVER,
        COMMAND;

        private String whenHeldByAnother(Path folder, String page) {
            return switch (this) {
                case SERVER ->
                    "another server runs with the data in %s: use that one, stop it, or choose another folder with --data"
                            .formatted(folder);
                case COMMAND ->
                    "a running server holds the data in %s: do this on its page %s, or stop it first"
                            .formatted(folder, page);
            };
        }
    }

    /** The folder in this process's hands; a process that dies lets go of it. */
    @FunctionalInterface
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException harmless) {
            // The lock ends with the process anyway.
        }
    }
}
