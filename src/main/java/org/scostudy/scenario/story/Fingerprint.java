package org.scostudy.scenario.story;

import org.scostudy.common.Sha256;

/** A short stable name for a text of any length. Records of texts and ordered collections write themselves stably. */
public final class Fingerprint {

    private static final int DIGITS = 24;

    private Fingerprint() {}

    public static String of(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
