package org.scostudy.access;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.scostudy.HttpLearner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;

/** People nobody has heard of before, who come to a server that runs for a test. */
record Newcomers(Accounts accounts, int port) {

    static final String PASSWORD = "caravan salt tea";

    /** With a name of their own. */
    HttpLearner signedIn(Role role) throws Exception {
        String name = role.name() + "-" + number();
        accounts.add(name, PASSWORD, role, ZoneOffset.UTC);
        return HttpLearner.signIn(server(), name, PASSWORD);
    }

    URI server() {
        return URI.create("http://localhost:" + port);
    }

    /** Something to make a name unlike all others. */
    static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
