package org.scostudy.account.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first administrator. As long as there is none, each start makes a one-time code; the server's console shows
 * it, so that only who runs the server can use it. Several servers may share a database: the code of each stays good until
 * there is an administrator.
 */
@Service
public class SetUp implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final AccountTable table;
    private final Accounts accounts;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final Clock clock;

    @Nullable
    private volatile String code;

    SetUp(
            JdbcClient jdbc,
            AccountTable table,
            Accounts accounts,
            AuditLog log,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.accounts = accounts;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!table.has(Role.ADMINISTRATOR)) {
            var fresh = Secrets.readable();
            jdbc.sql("INSERT INTO set_up_code (code_hash, created) VALUES (:hash, :now)")
                    .param("hash", hash(fresh))
                    .param("now", AccountTable.utc(clock.instant()))
                    .update();
            code = fresh;
        }
    }

    /** The code to show beside the server's address; empty once there is an administrator. */
    public Optional<String> code() {
        return Optional.ofNullable(code).filter(present -> !table.has(Role.ADMINISTRATOR));
    }

    /** Whether somebody may still become the first administrator. */
    public boolean open() {
        return !table.has(Role.ADMINISTRATOR);
    }

    /** @throws AccountRefused when the code is wrong or void; it is void after the first success */
    public Learner administrator(String typedCode, String name, String password, ZoneId zone) {
        var administrator = transaction.execute(status -> {
            // all of them, for somebody with the code of another server may be here at the same time
            var codes = jdbc.sql("SELECT code_hash FROM set_up_code ORDER BY code_hash FOR UPDATE")
                    .query(String.class)
                    .list();
            if (!codes.contains(hash(typedCode)) || !open()) {
                throw new AccountRefused(AccountRefused.Reason.CODE_WRONG);
            }
            jdbc.sql("DELETE FROM set_up_code").update();
            var first = accounts.add(name, password, Role.ADMINISTRATOR, zone);
            log.add(new By.Person(first), Act.SET_UP, first, null);
            return first;
        });
        code = null;
        return administrator;
    }

    private static String hash(String code) {
        return Secrets.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
