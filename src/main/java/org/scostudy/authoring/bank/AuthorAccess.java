package org.scostudy.authoring.bank;

import org.scostudy.account.Learner;

/** Who may change the bank: instructors and administrators. */
public final class AuthorAccess {

    private AuthorAccess() {}

    public static void mayAuthor(Learner person) {
        switch (person.role()) {
            case INSTRUCTOR, ADMINISTRATOR -> {}
            case GUEST, LEARNER -> throw new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND);
        }
    }
}
