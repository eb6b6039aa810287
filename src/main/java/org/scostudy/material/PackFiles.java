package org.scostudy.material;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The YAML files of one pack by name ("facts/box.yaml"), kept to those that are safe to read. */
final class PackFiles {

    /** Names that may stand alone in the folder, and the folders that may hold more of the same. */
    static final List<String> ALONE =
            List.of("pack", "passages", "entities", "fact-types", "facts", "item-models", "decisions");

    static final List<String> FOLDERS = List.of("entities", "fact-types", "facts", "item-models", "stories");

    /** Read here as a tree and kept with the pack; what they mean is known elsewhere. */
    static final List<String> FURTHER = List.of("decisions", "stories");

    private final Path folder;
    private final Problems problems;
    private final Map<String, Path> paths = new TreeMap<>();

    private PackFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    static PackFiles in(Path folder, Problems problems) {
        var files = new PackFiles(folder, problems);
        if (!Files.isDirectory(folder)) {
            problems.add(new Place("pack.yaml", 1), "there is no folder " + folder, "the folder of a pack");
            return files;
        }
        try {
            Path real = folder.toRealPath();
            files.collect("", real, ALONE);
            for (String name : FOLDERS) {
                files.collect(name + "/", real, List.of());
            }
            files.limit();
        } catch (IOException unreadable) {
            problems.add(
                    new Place("pack.yaml", 1), "the folder cannot be read (" + unreadable + ")", "a readable folder");
        }
        return files;
    }

    private void collect(String prefix, Path root, List<String> known) throws IOException {
        Path directory = folder.resolve(prefix);
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path path : entries) {
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(".") || !(name.endsWith(".yaml") || name.endsWith(".yml"))) {
                    continue;
                }
                String bare = name.substring(0, name.lastIndexOf('.'));
                if (isOurs(prefix + name, bare, known)) {
                    keepIfSafe(prefix + name, path, root);
                }
            }
        }
    }

    /** Other files may lie beside ours, but a misspelled one would silently be left out. */
    private boolean isOurs(String name, String bare, List<String> known) {
        if (!known.isEmpty() && !known.contains(bare)) {
            String meant = Nearest.to(bare, known);
            if (meant != null) {
                problems.add(new Place(name, 1), "a file of this name is not read", "\"" + meant + ".yaml\"");
            }
            return false;
        }
        if (name.endsWith(".yml")) {
            problems.add(new Place(name, 1), "a file ending in .yml is not read", "the ending .yaml");
            return false;
        }
        return true;
    }

    private void keepIfSafe(String name, Path path, Path root) {
        var place = new Place(name, 1);
        try {
            if (!path.toRealPath().startsWith(root)) {
                problems.add(place, "the link leads out of the pack's folder", "a file inside it");
            } else if (!Files.isRegularFile(path)) {
                problems.add(place, "this is not a file", "a file");
            } else {
                paths.put(name, path);
            }
        } catch (IOException unreadable) {
            problems.add(place, "the file cannot be read (" + unreadable + ")", "a readable file");
        }
    }

    private void limit() throws IOException {
        long bytes = 0;
        int count = 0;
        for (var entry : List.copyOf(paths.entrySet())) {
            bytes += Math.min(Files.size(entry.getValue()), Limits.FILE_BYTES);
            if (++count > Limits.FILES || bytes > Limits.PACK_BYTES) {
                problems.add(
                        new Place(entry.getKey(), 1),
                        "the pack is too large from here on",
                        "at most " + Limits.FILES + " files and 32 MB in a pack");
                paths.keySet()
                        .removeAll(paths.keySet().stream()
                                .filter(name -> name.compareTo(entry.getKey()) >= 0)
                                .toList());
                return;
            }
        }
    }

    boolean has(String name) {
        return paths.containsKey(name);
    }

    /** "facts" gives facts.yaml and everything in facts/. */
    List<String> named(String stem) {
        var names = new ArrayList<String>();
        for (String name : paths.keySet()) {
            if (name.equals(stem + ".yaml") || name.startsWith(stem + "/")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The parsed file, or null when its problems leave nothing to look at. */
    @Nullable
    Tree parse(String name) {
        Path path = paths.get(name);
        String text = path == null ? null : new FileText(name, problems).read(path);
        return text == null ? null : YamlText.parse(name, text, problems);
    }
}
