package org.scostudy.operation.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is in a data folder from other people of the machine: folders 0700, files 0600. What is not ours is left
 * as it is, and so is a folder that holds such things.
 */
final class OwnersOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnersOnly.class);

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<String> OUR_FOLDERS = Set.of("backup", "log");

    private OwnersOnly() {}

    /** False when something stays open to others. Where permissions are of another kind there is nothing to do. */
    static boolean make(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return true;
        }
        List<Path> entries = listed(folder);
        boolean closed = entries.stream().allMatch(OwnersOnly::isOurs) ? close(folder) : true;
        for (Path entry : entries) {
            if (isOurs(entry)) {
                for (Path each : withContent(entry)) {
                    closed &= close(each);
                }
            }
        }
        return closed;
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith("sco.") || OUR_FOLDERS.contains(name);
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static List<Path> withContent(Path entry) throws IOException {
        try (Stream<Path> all = Files.walk(entry)) {
            return all.filter(each -> !Files.isSymbolicLink(each)).toList();
        }
    }

    private static boolean close(Path path) {
        Set<PosixFilePermission> wanted = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE;
        try {
            if (!Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
            return true;
        } catch (IOException failure) {
            // Deleted meanwhile, as files of the database may be, or somebody else's.
            LOG.warn("{} may be open to other people of this machine: {}", path, failure.toString());
            return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
