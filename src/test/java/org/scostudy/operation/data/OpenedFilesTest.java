package org.scostudy.operation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedFilesTest {

    @TempDir
    Path home;

    private Path data;
    private Path file;

    @BeforeEach
    void aFolder() throws Exception {
        data = Files.createDirectory(home.resolve("data"));
        file = Files.writeString(data.resolve("sco.mv.db"), "all");
    }

    @Test
    void is_the_same_as_long_as_it_is_there_whatever_is_written() throws Exception {
        OpenedFiles place = OpenedFiles.of(file);
        assertThat(place.isSame()).isTrue();
        Files.writeString(file, "and more");
        assertThat(place.isSame()).isTrue();
        assertThat(place.freeBytes()).isPositive();
    }

    @Test
    void is_not_when_it_was_moved_until_it_is_put_back() throws Exception {
        OpenedFiles place = OpenedFiles.of(file);
        Path aside = Files.move(data, home.resolve("aside"));
        assertThat(place.isSame()).isFalse();
        Files.move(aside, data);
        assertThat(place.isSame()).isTrue();
    }

    @Test
    void is_not_when_the_folder_was_made_anew_with_files_of_the_same_names() throws Exception {
        OpenedFiles place = OpenedFiles.of(file);
        try (OutputStream open = Files.newOutputStream(file)) {
            Files.delete(file);
            Files.delete(data);
            assertThat(place.isSame()).isFalse();
            Files.createDirectory(data);
            Files.writeString(file, "all");
            assertThat(place.isSame()).isFalse();
            open.write(1);
        }
    }
}
