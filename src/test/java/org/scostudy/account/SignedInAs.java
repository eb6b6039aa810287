package org.scostudy.account;

import org.scostudy.account.signin.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets tests send requests and open pages as somebody. */
public final class SignedInAs {

    private SignedInAs() {}

    /** Of a person whose password and role were never changed. */
    public static Authentication of(Learner person) {
        SignedIn signedIn = new SignedIn(person.id(), 1, person.role());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }
}
