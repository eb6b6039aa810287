package org.scostudy.classroom.token;

import java.security.Principal;
import org.scostudy.account.Learner;

/** The person in whose name a request with a key is answered. */
public record Bearer(Learner person) implements Principal {

    @Override
    public String getName() {
        return Long.toString(person.id());
    }
}
