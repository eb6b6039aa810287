package org.scostudy.question.exchange.run;

/** An item that cannot be read; the reading goes on with the next. Never leaves the exchange. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String expected;
    private final String remedy;

    public Unreadable(String what, String expected, String remedy) {
        super(what, null, false, false);
        this.expected = expected;
        this.remedy = remedy;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String expected() {
        return expected;
    }

    public String remedy() {
        return remedy;
    }

    public static void checkLength(CharSequence text, int most) {
        if (text.length() > most) {
            throw new Unreadable(
                    "a text has %,d characters".formatted(text.length()), "at most %,d".formatted(most), "shorten it");
        }
    }

    public static void checkParts(int parts, int most) {
        if (parts > most) {
            throw new Unreadable(
                    "the question has %,d parts".formatted(parts), "at most %,d".formatted(most), "split it");
        }
    }
}
