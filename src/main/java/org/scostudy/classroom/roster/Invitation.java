package org.scostudy.classroom.roster;

import org.scostudy.common.Sha256;

/**
 * What became of a line in a list of learners.
 *
 * @param line in the file, from 1
 * @param name as written
 * @param code the personal code of somebody without an account here; empty otherwise. Shown once: only its hash is kept
 */
public record Invitation(int line, String name, Result result, String code) {

    enum Result {
        JOINED,
        ALREADY_IN,
        /** No account of that name: a personal code was made. */
        INVITED,
        /** Invited before: a new personal code takes the place of the old one. */
        INVITED_AGAIN
    }

    public static String hash(String code) {
        return Sha256.hex(code);
    }
}
