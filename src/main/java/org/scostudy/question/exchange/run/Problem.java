package org.scostudy.question.exchange.run;

/**
 * Something wrong in a file.
 *
 * @param expected what should have been there; empty where that is plain
 * @param remedy what to do about it; empty where nothing needs doing
 */
public record Problem(Place place, Gravity gravity, String what, String expected, String remedy) {

    public enum Gravity {
        /** Nothing was lost, but look. */
        NOTICE,
        /** The item at this place was not read. */
        LOST,
        /** Nothing after this place was read. */
        STOPPED
    }

    @Override
    public String toString() {
        return place + ": " + what + (expected.isEmpty() ? "" : ", expected " + expected)
                + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
