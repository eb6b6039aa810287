package org.scostudy.classroom.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
