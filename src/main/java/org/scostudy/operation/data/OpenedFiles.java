package org.scostudy.operation.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder as they were when they were opened. Once it is moved away or deleted, an open file goes on
 * taking what nobody will ever read; another folder under its name has other files. The server holds these files open,
 * so no new file can get their numbers.
 */
public final class OpenedFiles {

    private final Path database;
    private final List<Known> files;

    private OpenedFiles(Path database, List<Known> files) {
        this.database = database;
        this.files = files;
    }

    /** @param database the open file of the built-in database */
    public static OpenedFiles of(Path database) throws IOException {
        Path file = database.toAbsolutePath();
        Path lock = file.resolveSibling(DataFolder.LOCK);
        List<Known> files = Stream.of(file, lock)
                .filter(Files::exists)
                .map(each -> new Known(each, key(each)))
                .toList();
        if (files.isEmpty() || !files.getFirst().path().equals(file)) {
            throw new IOException("there is no file " + file);
        }
        return new OpenedFiles(file, files);
    }

    /** Whether they are still there, and still the same. Costs a few microseconds. */
    public boolean isSame() {
        return files.stream().allMatch(Known::isSame);
    }

    /** What can still be written to the disk of the database. */
    public long freeBytes() {
        return database.toFile().getUsableSpace();
    }

    private record Known(Path path, @Nullable Object key) {

        boolean isSame() {
            return key == null ? Files.exists(path) : Objects.equals(key, OpenedFiles.key(path));
        }
    }

    /** Absent where the file is, and everywhere on Windows. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return null;
        }
    }
}
