package org.scostudy.operation.data;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file aside and moves it to its place when all of it has reached the disk: readers never see a half. */
public final class WholeFile {

    private WholeFile() {}

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    public static void write(Path file, Content content) throws Exception {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new Refusal("%s is a folder: name a file in it".formatted(file));
        }
        Files.createDirectories(whole.getParent());
        Path aside = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                content.writeTo(out);
            }
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
