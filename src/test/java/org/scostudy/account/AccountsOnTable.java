package org.scostudy.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.Passwords;
import org.scostudy.account.people.RememberedBrowsers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real accounts on a given database, for tests of other features. */
public final class AccountsOnTable {

    private AccountsOnTable() {}

    public static Accounts over(JdbcClient jdbc, Clock clock) {
        return new Accounts(new AccountTable(jdbc), new RememberedBrowsers(jdbc), new Passwords(), clock);
    }

    /** The row of a person whom the test has made up, without a way to sign in. */
    public static void keep(JdbcClient jdbc, Learner person, Instant now) {
        jdbc.sql("""
                        INSERT INTO account (id, display_name, role, zone, day_start, appearance, credential_version,
                                             created, last_seen)
                        VALUES (:id, :name, :role, :zone, :dayStart, :appearance, 1, :now, :now)
                        """)
                .param("id", person.id())
                .param("name", person.displayName())
                .param("role", person.role().name())
                .param("zone", person.zone().getId())
                .param("dayStart", person.dayStart().toString())
                .param("appearance", person.appearance().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
