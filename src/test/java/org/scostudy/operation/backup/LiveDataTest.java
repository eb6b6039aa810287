package org.scostudy.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.account.people.Accounts;
import org.scostudy.operation.data.Database;
import org.scostudy.operation.data.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = Application.class)
class LiveDataTest {

    @TempDir
    static Path folder;

    @Autowired
    LiveData data;

    @Autowired
    Accounts accounts;

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry settings) {
        settings.add("sco.data", folder::toString);
        settings.add("spring.datasource.url", () -> Database.inFile(folder).url());
    }

    @Test
    void a_restore_brings_back_the_data_of_the_backup_and_the_server_goes_on() throws Exception {
        accounts.startAsGuest(ZoneId.of("UTC"));
        Path backup = backup("before.zip");
        var later = accounts.startAsGuest(ZoneId.of("UTC"));

        Path former = data.restore(backup);

        assertThat(accounts.find(later.id())).isEmpty();
        assertThat(former).exists();
        assertThat(accounts.startAsGuest(ZoneId.of("UTC")).id()).isGreaterThan(later.id());
    }

    @Test
    void a_damaged_backup_changes_nothing() throws Exception {
        var guest = accounts.startAsGuest(ZoneId.of("UTC"));
        Path half = folder.resolve("half.zip");
        Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(backup("whole.zip")), 500));

        assertThatThrownBy(() -> data.restore(half)).isInstanceOf(Refusal.class);

        assertThat(accounts.find(guest.id())).isPresent();
    }

    @Test
    void learners_wait_while_data_are_replaced_and_none_is_turned_away() throws Exception {
        Path backup = backup("calm.zip");
        try (var learners = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> restore = learners.submit((Callable<Path>) () -> data.restore(backup));
            do {
                assertThat(accounts.list()).isEmpty();
            } while (!restore.isDone());
            assertThat(restore.get()).isNotNull();
        }
    }

    private Path backup(String name) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            data.backup(out);
        }
        return file;
    }
}
