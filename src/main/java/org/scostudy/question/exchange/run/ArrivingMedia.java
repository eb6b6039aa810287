package org.scostudy.question.exchange.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pictures and sounds on their way in: a folder for a reader to leave them in, which goes when it is closed. */
public final class ArrivingMedia implements AutoCloseable {

    private final Path folder;

    /** @param prefix of the folder's name */
    public ArrivingMedia(String prefix) throws IOException {
        this.folder = Files.createTempDirectory(prefix);
    }

    public Path folder() {
        return folder;
    }

    /** The files of those that came with the import, in the order of their names. */
    public List<Path> files(Collection<String> names) {
        return names.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .sorted()
                .toList();
    }

    /**
     * The bytes of those that came, to be shown before anything is kept; one that does not fit any more is left out.
     *
     * @param most bytes in all
     */
    public Map<String, byte[]> bytes(List<String> names, long most) throws IOException {
        Map<String, byte[]> shown = new HashMap<>();
        long left = most;
        for (String name : names) {
            Path file = folder.resolve(name);
            long bytes = Files.exists(file) ? Files.size(file) : 0;
            if (bytes > 0 && bytes <= left) {
                shown.put(name, Files.readAllBytes(file));
                left -= bytes;
            }
        }
        return shown;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
