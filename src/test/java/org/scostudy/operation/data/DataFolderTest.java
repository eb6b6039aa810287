package org.scostudy.operation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.operation.data.DataFolder.Holder;

/** Other people of the machine do not read what learners did. */
@DisabledOnOs(OS.WINDOWS)
class DataFolderTest {

    @TempDir
    Path somewhere;

    private Path data;

    @BeforeEach
    void nameIt() {
        data = somewhere.resolve("data");
    }

    @Test
    void a_new_folder_is_its_owners_only() throws Exception {
        new DataFolder(data).hold(Holder.SERVER).close();
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("sco.lock"))).isEqualTo("rw-------");
    }

    @Test
    void an_old_one_that_all_could_read_becomes_so_when_it_is_held() throws Exception {
        Path database = open(data.resolve("sco.mv.db"));
        Path log = open(data.resolve("log/sco.log"));
        Path backup = open(data.resolve("backup/before-restore-20260102-030405.zip"));
        open(data);
        open(data.resolve("log"));

        new DataFolder(data).hold(Holder.COMMAND).close();

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("log"))).isEqualTo("rwx------");
        assertThat(permissions(database)).isEqualTo("rw-------");
        assertThat(permissions(log)).isEqualTo("rw-------");
        assertThat(permissions(backup)).isEqualTo("rw-------");
    }

    @Test
    void files_that_a_start_has_made_become_so_when_asked_again() throws Exception {
        DataFolder folder = new DataFolder(data);
        folder.hold(Holder.SERVER).close();
        Path database = open(data.resolve("sco.mv.db"));
        assertThat(folder.keepPrivate()).isTrue();
        assertThat(permissions(database)).isEqualTo("rw-------");
    }

    @Test
    void what_is_not_ours_stays_as_it_is_and_so_does_the_folder_that_holds_it() throws Exception {
        Path program = open(data.resolve("program.sh"));
        Path elsewhere = open(somewhere.resolve("elsewhere.txt"));
        Files.createSymbolicLink(data.resolve("sco.link"), elsewhere);
        open(data);

        new DataFolder(data).hold(Holder.SERVER).close();

        assertThat(permissions(data)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(program)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(elsewhere)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(data.resolve("sco.lock"))).isEqualTo("rw-------");
    }

    private static Path open(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
