package org.scostudy.account;

import java.time.ZoneOffset;
import java.util.UUID;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Lets tests of other features' views be a learner with an account. */
public final class SignedInLearner {

    private SignedInLearner() {}

    /** Makes a learner and signs them in on this thread. */
    public static Learner on(Accounts accounts) {
        Learner learner = accounts.signUp("Learner " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        SignedIn signedIn = new SignedIn(learner.id(), 1, learner.role());
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities())));
        return learner;
    }
}
