package org.scostudy.material.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.scostudy.files.StrangersZip;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/**
 * The files of a pack in a zip that somebody made, at its root or in its only folder. Nothing is written to the disk: an
 * entry is taken by its name, and never more of it than a file may hold.
 */
final class FilesInZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES_AN_ENTRY = 500;

    private final String name;
    private final Problems problems = new Problems();
    private final KnownFiles known = new KnownFiles(problems);
    private final TreeMap<String, PackFiles.Content> contents = new TreeMap<>();

    private FilesInZip(String name) {
        this.name = name;
    }

    static boolean isZip(Path file) {
        try {
            return StrangersZip.isZip(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** An Anki package is a zip as well, but holds no YAML. */
    static boolean isPack(Path file) {
        if (!Files.isRegularFile(file) || !isZip(file)) {
            return false;
        }
        try {
            if (!listIsSmall(file)) {
                return false;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return zip.stream().anyMatch(entry -> PackFiles.isYaml(entry.getName()));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    static PackFiles read(Path file, String name) {
        var found = new FilesInZip(name);
        try {
            if (!listIsSmall(file)) {
                found.add("pack.zip.many", MOST_ENTRIES);
            } else {
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    found.collect(zip);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            found.add("pack.zip.broken", String.valueOf(broken.getMessage()));
        }
        return new PackFiles(PackFiles.FRAME, found.contents, found.problems);
    }

    private static boolean listIsSmall(Path file) throws IOException {
        return StrangersZip.listSize(file)
                .filter(list -> !list.exceeds(MOST_ENTRIES, MOST_BYTES_AN_ENTRY))
                .isPresent();
    }

    private void collect(ZipFile zip) throws IOException {
        Map<String, ZipEntry> entries = entries(zip);
        String root = root(entries);
        if (root == null) {
            return;
        }
        var sizes = new TreeMap<String, Long>();
        var ours = new LinkedHashMap<String, ZipEntry>();
        entries.forEach((path, entry) -> {
            String inPack = path.startsWith(root) ? path.substring(root.length()) : "";
            if (known.isOurs(inPack)) {
                ours.put(inPack, entry);
                // what an entry says of its size is only believed when it makes it larger
                sizes.put(inPack, Math.max(entry.getSize(), 0));
            }
        });
        known.limit(sizes);
        long left = PackLimits.PACK_BYTES;
        for (String path : sizes.keySet()) {
            ZipEntry entry = ours.get(path);
            byte[] bytes = entry == null ? new byte[0] : bytes(zip, entry, path);
            left -= bytes.length;
            if (left < 0) {
                problems.add(new SourceLine(path, 1), "pack.zip.large");
                return;
            }
            contents.put(path, () -> new ByteArrayInputStream(bytes));
        }
    }

    private byte[] bytes(ZipFile zip, ZipEntry entry, String path) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(PackLimits.FILE_BYTES + 1);
        } catch (IOException broken) {
            problems.add(new SourceLine(path, 1), "pack.zip.broken-file", String.valueOf(broken.getMessage()));
            return new byte[0];
        }
    }

    /** YAML files by their path, without what systems add to zips by themselves. */
    private Map<String, ZipEntry> entries(ZipFile zip) {
        var entries = new LinkedHashMap<String, ZipEntry>();
        zip.stream().forEach(entry -> {
            String path = entry.getName();
            List<String> parts = Arrays.asList(path.split("/", -1));
            if (entry.isDirectory() || !PackFiles.isYaml(path)) {
                return;
            }
            if (path.startsWith("/") || path.contains("\\") || path.contains(":") || parts.contains("..")) {
                add("pack.zip.out", shown(path));
            } else if (parts.stream().noneMatch(part -> part.equals("__MACOSX") || part.startsWith("."))
                    && entries.putIfAbsent(path, entry) != null) {
                add("pack.zip.twice", shown(path));
            }
        });
        return entries;
    }

    /** What comes before the names of the pack's files, or null. */
    private @org.jspecify.annotations.Nullable String root(Map<String, ZipEntry> entries) {
        var roots = new ArrayList<String>();
        for (String path : entries.keySet()) {
            if (path.equals(PackFiles.FRAME) || path.matches("[^/]+/pack\\.yaml")) {
                roots.add(path.substring(0, path.length() - PackFiles.FRAME.length()));
            }
        }
        if (roots.size() == 1) {
            return roots.getFirst();
        }
        if (roots.isEmpty()) {
            add("pack.zip.no-pack");
        } else {
            add("pack.zip.packs");
        }
        return null;
    }

    private static String shown(String path) {
        String plain = path.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 79) + "…";
    }

    private void add(String key, Object... values) {
        problems.add(new SourceLine(name, 1), key, values);
    }
}
