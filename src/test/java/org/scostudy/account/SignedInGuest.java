package org.scostudy.account;

import java.time.ZoneOffset;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Lets tests of other features' views be somebody. */
public final class SignedInGuest {

    private SignedInGuest() {}

    /** Makes a guest and signs them in on this thread. */
    public static Learner on(Accounts accounts) {
        Learner guest = accounts.startAsGuest(ZoneOffset.UTC);
        SignedIn signedIn = new SignedIn(guest.id(), 1, guest.role());
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities())));
        return guest;
    }
}
