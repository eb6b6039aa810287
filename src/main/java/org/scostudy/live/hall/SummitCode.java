package org.scostudy.live.hall;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read from a wall and typed with a thumb: short, for they matter an hour, and without letters that look alike. */
public final class SummitCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** Thirty bits: with wrong ones limited, nobody finds a summit by trying. */
    private static final int LENGTH = 6;

    private SummitCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(UNMISTAKABLE.charAt(RANDOM.nextInt(UNMISTAKABLE.length())));
        }
        return code.toString();
    }

    /** As it is kept, whatever spaces, dashes and case somebody typed. */
    public static String cleaned(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return letters.substring(0, Math.min(LENGTH + 2, letters.length()));
    }

    /** In two groups, as one reads it out. */
    public static String spoken(String code) {
        return code.replaceAll("(.{3})(?=.)", "$1 ");
    }
}
