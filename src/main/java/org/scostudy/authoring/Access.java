package org.scostudy.authoring;

import org.scostudy.account.Learner;

/** Who may change the bank: instructors and administrators. */
final class Access {

    private Access() {}

    static void mayAuthor(Learner person) {
        switch (person.role()) {
            case INSTRUCTOR, ADMINISTRATOR -> {}
            case GUEST, LEARNER -> throw new Refused(Refused.Reason.NOT_FOUND);
        }
    }
}
