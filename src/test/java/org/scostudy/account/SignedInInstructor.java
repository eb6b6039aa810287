package org.scostudy.account;

import java.time.ZoneOffset;
import java.util.UUID;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Lets tests of authors' views be one. */
public final class SignedInInstructor {

    private SignedInInstructor() {}

    /** Makes an instructor and signs them in on this thread. */
    public static Learner on(Accounts accounts) {
        String name = "i-" + UUID.randomUUID().toString().substring(0, 8);
        Learner instructor = accounts.add(name, "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        SignedIn signedIn = new SignedIn(instructor.id(), 1, instructor.role());
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities())));
        return instructor;
    }
}
