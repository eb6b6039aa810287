package org.scostudy.classroom.roster;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read from a board and typed: no letters or digits that look alike. */
public final class JoinCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** Forty bits: with attempts limited per account, nobody finds a class by trying. */
    private static final int LENGTH = 8;

    private JoinCode() {}

    public static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(UNMISTAKABLE.charAt(RANDOM.nextInt(UNMISTAKABLE.length())));
        }
        return code.toString();
    }

    /** As stored, whatever spaces, dashes and case somebody typed. */
    public static String cleaned(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** In groups of four, as one reads it out. */
    static String spoken(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
