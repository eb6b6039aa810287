package org.scostudy.operation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.StoredData;

/** Accounts from the command line, with the whole application behind it. */
class AccountCommandIT {

    private final PrintStream formerOut = System.out;
    private final PrintStream formerErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true));
        System.setErr(new PrintStream(messages, true));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(formerOut);
        System.setErr(formerErr);
    }

    @Test
    void an_account_is_added_changed_signed_out_and_removed_and_the_last_administrator_stays() throws Exception {
        assertThat(account("add", "Root", "--role", "administrator", "--generate"))
                .isZero();
        assertThat(account("add", "Aizhan", "--role", "learner", "--generate")).isZero();
        assertThat(account("role", "aizhan", "instructor")).isZero();
        assertThat(account("sign-out", "Aizhan")).isZero();
        out.reset();
        assertThat(account("list")).isZero();
        assertThat(out.toString().lines()).contains("Aizhan\tinstructor", "Root\tadministrator");

        assertThat(account("role", "Root", "learner")).isEqualTo(1);
        assertThat(account("remove", "Root", "--yes")).isEqualTo(1);
        assertThat(messages.toString()).contains("the only administrator");
        assertThat(account("role", "Nobody", "learner")).isEqualTo(1);
        assertThat(messages.toString()).contains("nobody has this name");

        assertThat(account("remove", "Aizhan", "--yes")).isZero();
        var left = new StoredData(folder);
        assertThat(left.column("SELECT sign_in_name FROM account")).containsExactly("Root");
        assertThat(left.column("SELECT act FROM audit_entry WHERE origin = 'COMMAND' ORDER BY id"))
                .containsExactly("ACCOUNT_ADDED", "ACCOUNT_ADDED", "ROLE_CHANGED", "SIGNED_OUT", "ACCOUNT_REMOVED");
    }

    private int account(String... words) {
        var all = Stream.of(Stream.of("account"), Stream.of(words), Stream.of("--data", folder.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return Commands.execute(Application.class, all);
    }
}
