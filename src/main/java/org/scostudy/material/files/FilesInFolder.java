package org.scostudy.material.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** Finds the files of a pack in its folder. */
final class FilesInFolder {

    private final Path folder;
    private final Problems problems = new Problems();
    private final KnownFiles known = new KnownFiles(problems);
    private final TreeMap<String, Long> sizes = new TreeMap<>();

    private FilesInFolder(Path folder) {
        this.folder = folder;
    }

    static PackFiles read(Path folder) {
        var found = new FilesInFolder(folder);
        found.collect();
        var contents = new TreeMap<String, PackFiles.Content>();
        found.sizes.keySet().forEach(name -> contents.put(name, () -> Files.newInputStream(folder.resolve(name))));
        return new PackFiles(PackFiles.FRAME, contents, found.problems);
    }

    private void collect() {
        var frame = new SourceLine(PackFiles.FRAME, 1);
        if (!Files.isDirectory(folder)) {
            problems.add(frame, "pack.folder.none", folder.toString());
            return;
        }
        try {
            Path real = folder.toRealPath();
            collect("", real);
            for (String name : PackFiles.FOLDERS) {
                collect(name + "/", real);
            }
            known.limit(sizes);
        } catch (IOException unreadable) {
            problems.add(frame, "pack.folder.unreadable", unreadable.toString());
        }
    }

    private void collect(String prefix, Path root) throws IOException {
        Path directory = folder.resolve(prefix);
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path path : entries) {
                String name = prefix + path.getFileName();
                if (known.isOurs(name)) {
                    keepIfSafe(name, path, root);
                }
            }
        }
    }

    private void keepIfSafe(String name, Path path, Path root) {
        var place = new SourceLine(name, 1);
        try {
            if (!path.toRealPath().startsWith(root)) {
                problems.add(place, "pack.file.link");
            } else if (!Files.isRegularFile(path)) {
                problems.add(place, "pack.file.none");
            } else {
                sizes.put(name, Files.size(path));
            }
        } catch (IOException unreadable) {
            problems.add(place, "pack.file.unreadable", unreadable.toString());
        }
    }
}
