package org.scostudy.material.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scostudy.material.yaml.PackLimits;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;

/** The YAML files of one pack by name ("facts/box.yaml"), wherever they lie, kept to those that are safe to read. */
public final class PackFiles {

    /** What a file holds. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** The file that says what the pack is; a small pack may have all of itself in it. */
    static final String FRAME = "pack.yaml";

    /** Names that may stand alone in the folder, and the folders that may hold more of the same. */
    public static final List<String> ALONE = List.of(
            "pack",
            "passages",
            "entities",
            "fact-types",
            "facts",
            "item-models",
            "propositions",
            "decisions",
            "reasons");

    static final List<String> FOLDERS =
            List.of("entities", "fact-types", "facts", "item-models", "propositions", "stories");

    /** Lists that may stand in {@link #FRAME} under a heading instead of in files of their own. */
    static final List<String> HEADINGS =
            List.of("passages", "entities", "fact-types", "item-models", "facts", "propositions");

    /** Read here as a tree and kept with the pack; what they mean is known elsewhere. */
    public static final List<String> FURTHER = List.of("decisions", "reasons", "stories");

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String frame;
    private final SortedMap<String, Content> contents;
    private final List<PackProblem> problems;

    PackFiles(String frame, SortedMap<String, Content> contents, Problems problems) {
        this.frame = frame;
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        this.problems = problems.sorted();
    }

    /** A folder, a zip of one, or a single YAML file; problems of the latter two are told with the name given. */
    public static PackFiles at(Path path, String name) {
        if (Files.isDirectory(path) || !Files.exists(path)) {
            return in(path);
        }
        return FilesInZip.isZip(path) ? FilesInZip.read(path, name) : alone(path, name);
    }

    /** The files of a folder. */
    public static PackFiles in(Path folder) {
        return FilesInFolder.read(folder);
    }

    /** What {@link #zip} wrote. */
    public static PackFiles kept(byte[] zip) {
        return KeptFiles.read(zip);
    }

    /** A whole pack in one file. */
    private static PackFiles alone(Path file, String name) {
        var only = new TreeMap<String, Content>();
        only.put(name, () -> Files.newInputStream(file));
        return new PackFiles(name, only, new Problems());
    }

    /** Whether this is a file to be read as a pack: YAML, or a zip that holds YAML. */
    public static boolean isPack(Path file) {
        return isYaml(String.valueOf(file.getFileName())) || FilesInZip.isPack(file);
    }

    static boolean isYaml(String name) {
        String small = name.toLowerCase(java.util.Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }

    /** Whether there is anything to look at; when not, what is wrong is all there is to say. */
    public boolean readable() {
        return !contents.isEmpty() || problems.isEmpty();
    }

    /** What was wrong before any file was opened. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** {@link #FRAME}, or what the only file is called. */
    String frame() {
        return frame;
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** "facts" gives facts.yaml and everything in facts/. */
    List<String> named(String stem) {
        var names = new ArrayList<String>();
        for (String name : contents.keySet()) {
            if (name.equals(stem + ".yaml") || name.startsWith(stem + "/")) {
                names.add(name);
            }
        }
        return names;
    }

    Content content(String name) {
        Content content = contents.get(name);
        return content == null ? InputStream::nullInputStream : content;
    }

    /** The same for the same files, however they came. */
    public String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (String name : contents.keySet()) {
                byte[] bytes = bytes(name);
                out.write((inPack(name) + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                out.write(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes a zip that is read again as the same pack; the same files always give the same bytes. */
    public void zip(String folder, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (String name : contents.keySet()) {
            var entry = new ZipEntry(folder + "/" + inPack(name));
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(bytes(name));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private String inPack(String name) {
        return name.equals(frame) ? FRAME : name;
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = content(name).open()) {
            return in.readNBytes(PackLimits.FILE_BYTES + 1);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
