package org.scostudy.material.files;

import java.util.Map;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** Tells the files of a pack from others that lie beside them, and keeps them to a bound. */
final class KnownFiles {

    private final Problems problems;

    KnownFiles(Problems problems) {
        this.problems = problems;
    }

    /** Other files may lie beside ours, but a misspelled one would silently be left out. */
    boolean isOurs(String name) {
        int slash = name.indexOf('/');
        String file = name.substring(slash + 1);
        boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml");
        if (!yaml || file.startsWith(".") || file.contains("/")) {
            return false;
        }
        String bare = file.substring(0, file.lastIndexOf('.'));
        if (slash < 0 && !PackFiles.ALONE.contains(bare)) {
            String meant = Nearest.to(bare, PackFiles.ALONE);
            if (meant != null) {
                problems.add(new SourceLine(name, 1), "pack.file.misspelled", meant);
            }
            return false;
        }
        if (slash >= 0 && !PackFiles.FOLDERS.contains(name.substring(0, slash))) {
            return false;
        }
        if (name.endsWith(".yml")) {
            problems.add(new SourceLine(name, 1), "pack.file.yml");
            return false;
        }
        return true;
    }

    /** Leaves out what is more than a pack may hold. */
    void limit(Map<String, Long> bytesByName) {
        long bytes = 0;
        int count = 0;
        for (var file : Map.copyOf(bytesByName).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            bytes += Math.min(file.getValue(), PackLimits.FILE_BYTES);
            if (++count > PackLimits.FILES || bytes > PackLimits.PACK_BYTES) {
                problems.add(new SourceLine(file.getKey(), 1), "pack.file.too-much", PackLimits.FILES);
                bytesByName.keySet().removeIf(name -> name.compareTo(file.getKey()) >= 0);
                return;
            }
        }
    }
}
