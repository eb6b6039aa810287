package org.scostudy.account.administration;

import java.time.Instant;
import org.scostudy.account.Role;

/** An account as lists show it. */
record AccountRow(long id, String name, Role role, Instant created, Instant lastSeen) {

    /** Whether nobody has been seen under the account since it was made. */
    boolean neverBack() {
        return !lastSeen.isAfter(created);
    }
}
