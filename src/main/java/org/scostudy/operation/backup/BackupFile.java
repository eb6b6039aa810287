package org.scostudy.operation.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.backup.Manifest.TableContent;
import org.scostudy.operation.data.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was found whole: every table is there with the rows and the checksum that the manifest states. */
public final class BackupFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_MANIFEST_BYTES = 1 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    public static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no file " + file);
        }
        ZipFile zip = zip(file);
        try {
            BackupFile backup = new BackupFile(zip, manifest(zip, file));
            backup.refuseUnknownEntries(file);
            for (TableContent table : backup.manifest.tables()) {
                backup.verify(table, file);
            }
            return backup;
        } catch (ZipException | UncheckedIOException damaged) {
            zip.close();
            throw damaged(file, damaged);
        } catch (RuntimeException | IOException failure) {
            zip.close();
            throw failure;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Calls for each row, in the order of the manifest's columns. */
    void rows(TableContent table, RowReader reader) throws Exception {
        try (BufferedReader lines = lines(entry(table))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(JSON.readValue(line, Object[].class));
            }
        }
    }

    @FunctionalInterface
    interface RowReader {
        void read(@Nullable Object[] row) throws Exception;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notOrHalf) {
            throw new Refusal(
                    "%s is not a backup of SCO Study, or only a part of one: nothing was changed".formatted(file),
                    notOrHalf);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refusal("%s is not a backup of SCO Study: nothing was changed".formatted(file));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = JSON.readValue(in.readNBytes(LONGEST_MANIFEST_BYTES), Manifest.class);
            if (!Manifest.APPLICATION.equals(manifest.application())) {
                throw new Refusal("%s is not a backup of SCO Study: nothing was changed".formatted(file));
            }
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refusal(
                        "%s was made by a newer version of SCO Study: restore it with that version".formatted(file));
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw damaged(file, unreadable);
        }
    }

    private void refuseUnknownEntries(Path file) {
        Set<String> expected =
                manifest.tables().stream().map(TableContent::entry).collect(Collectors.toCollection(HashSet::new));
        expected.add(Manifest.ENTRY);
        List<String> found = zip.stream().map(ZipEntry::getName).toList();
        found.stream().filter(name -> !expected.contains(name)).findFirst().ifPresent(foreign -> {
            throw new Refusal("%s holds '%s', which no backup has: nothing was changed".formatted(file, foreign));
        });
        if (found.size() != expected.size()) {
            throw damaged(file, null);
        }
    }

    private void verify(TableContent table, Path file) throws IOException {
        DigestInputStream in = new DigestInputStream(zip.getInputStream(entry(table)), Backup.sha256());
        long rows = 0;
        try (in) {
            byte[] chunk = new byte[1 << 16];
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                for (int i = 0; i < length; i++) {
                    rows += chunk[i] == '\n' ? 1 : 0;
                }
            }
        }
        String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
        if (rows != table.rows() || !sha256.equals(table.sha256())) {
            throw damaged(file, null);
        }
    }

    private ZipEntry entry(TableContent table) {
        return zip.getEntry(table.entry());
    }

    private BufferedReader lines(ZipEntry entry) throws IOException {
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }

    private static Refusal damaged(Path file, @Nullable Exception cause) {
        String message = "the backup %s is damaged: nothing was changed".formatted(file);
        return cause == null ? new Refusal(message) : new Refusal(message, cause);
    }
}
