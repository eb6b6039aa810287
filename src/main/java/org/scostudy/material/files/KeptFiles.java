package org.scostudy.material.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** Files that {@link PackFiles#zip} wrote, kept in memory. Whoever kept them for us is not trusted with our memory. */
final class KeptFiles {

    private KeptFiles() {}

    static PackFiles read(byte[] zip) {
        var problems = new Problems();
        var known = new KnownFiles(problems);
        var contents = new TreeMap<String, PackFiles.Content>();
        long left = PackLimits.PACK_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
                left -= bytes.length;
                if (left < 0 || contents.size() >= PackLimits.FILES || !known.isOurs(name)) {
                    throw new IOException("more than a pack may hold");
                }
                contents.put(name, () -> new ByteArrayInputStream(bytes));
            }
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(
                    new SourceLine(PackFiles.FRAME, 1), "pack.kept.unreadable", String.valueOf(broken.getMessage()));
        }
        return new PackFiles(PackFiles.FRAME, contents, problems);
    }
}
