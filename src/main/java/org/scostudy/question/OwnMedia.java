package org.scostudy.question;

import java.util.Optional;

/** Pictures and sounds that learners keep for themselves. */
public interface OwnMedia {

    /** One of whoever is signed in; absent also where it is another's. */
    Optional<byte[]> find(String name);
}
