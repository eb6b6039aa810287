package org.scostudy.material.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.SourceLine;

/** What is known of one pack's folder: its last good version, its problems now, and how its files looked then. */
record PackState(@Nullable Pack good, List<PackProblem> problems, Map<String, String> look) {

    /** Reads the folder; a broken one keeps the last good version. The look is taken before, so no edit is missed. */
    static PackState read(Path folder, @Nullable PackState before) {
        Map<String, String> look = look(folder);
        Pack lastGood = before == null ? null : before.good();
        try {
            return switch (new PackReader().read(folder)) {
                case PackReading.Loaded loaded -> new PackState(loaded.pack(), List.of(), look);
                case PackReading.Broken broken -> new PackState(lastGood, broken.problems(), look);
            };
        } catch (RuntimeException fault) {
            var problem = PackProblem.at(new SourceLine("pack.yaml", 1), "pack.unreadable", fault.toString());
            return new PackState(lastGood, List.of(problem), look);
        }
    }

    PackState with(PackProblem problem) {
        return new PackState(null, List.of(problem), look);
    }

    /** Size and time of every YAML file, which change with any edit worth noticing. */
    static Map<String, String> look(Path folder) {
        var look = new TreeMap<String, String>();
        // A pack's folder may be a link, which a walk would not enter.
        try (Stream<Path> paths = Files.walk(folder.toRealPath(), 2)) {
            paths.filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .limit(10L * PackLimits.FILES)
                    .forEach(path -> look.put(path.toString(), attributes(path)));
        } catch (IOException | UncheckedIOException gone) {
            look.put("", "unreadable");
        }
        return look;
    }

    private static String attributes(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException gone) {
            return "unreadable";
        }
    }
}
