package org.scostudy.account;

import java.time.Clock;
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
}
