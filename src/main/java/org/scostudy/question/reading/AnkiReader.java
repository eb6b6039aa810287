package org.scostudy.question.reading;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.scostudy.question.reading.ZipPackage.Packing;
import tools.jackson.core.JacksonException;

/** Anki packages, old and new: notes with their cards, pictures, and the answers that were given. */
final class AnkiReader implements QuestionReader {

    private final Destination destination;

    AnkiReader(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            Path copy = Files.createTempFile("sco-collection", ".db");
            try (ZipPackage zip = ZipPackage.open(reading)) {
                read(zip, copy, reading);
            } catch (ZipException | EOFException | ZstdIOException e) {
                throw damaged(reading, "the package is damaged: " + e.getMessage());
            } catch (SQLException | JacksonException e) {
                throw damaged(reading, "the collection in the package is damaged: " + e.getMessage());
            } finally {
                Files.deleteIfExists(copy);
            }
        });
    }

    private static Stop damaged(Reading reading, String what) {
        return reading.stop(
                reading.whole(),
                what.replaceAll("\\s+", " "),
                "a package as Anki exports it",
                "export or download it again");
    }

    /** In newer packages the older collection only says that Anki is too old. */
    private static void read(ZipPackage zip, Path copy, Reading reading) throws IOException, SQLException {
        ZipEntry newest = zip.entry("collection.anki21b");
        ZipEntry newer = zip.entry("collection.anki21");
        ZipEntry old = zip.entry("collection.anki2");
        ZipEntry collection = newest != null ? newest : newer != null ? newer : old;
        if (collection == null) {
            throw damaged(reading, "the package holds no collection");
        }
        Packing packing = collection == newest ? Packing.ZSTANDARD : Packing.ZIP;
        zip.unpack(collection, packing, copy);
        AnkiMedia media = AnkiMedia.of(zip, packing, reading);
        try (AnkiCollection all = AnkiCollection.open(copy, reading)) {
            new AnkiNotes(all, media, reading).read();
        }
    }
}
