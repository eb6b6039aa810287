package org.scostudy.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal kept in the session. The credential version is compared with the account's on every request, so that a
 * changed password, role or a removal takes effect at once everywhere.
 */
record SignedIn(long id, int credentialVersion) implements Principal, Serializable {

    @Override
    public String getName() {
        return Long.toString(id);
    }
}
