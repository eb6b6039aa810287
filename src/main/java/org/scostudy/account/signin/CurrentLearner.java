package org.scostudy.account.signin;

import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.people.AccountTable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on the current thread, read fresh from the database. */
@Component
public class CurrentLearner {

    private final AccountTable accounts;

    CurrentLearner(AccountTable accounts) {
        this.accounts = accounts;
    }

    public Optional<Learner> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? accounts.find(signedIn.id())
                : Optional.empty();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public Learner require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
