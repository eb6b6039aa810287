package org.scostudy.question;

import java.util.Set;

/** Questions that somebody must not meet yet, though they are meant for them: an exam is going to ask them. */
public interface KeptBack {

    /** Ids of questions. */
    Set<String> from(long learner);
}
