package org.scostudy.question.exchange.run;

import org.scostudy.language.Message;

/** An item that cannot be read; the reading goes on with the next. Never leaves the exchange. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message said;

    /**
     * @param key of the texts of a {@link Problem}
     * @param values for the gaps of all of them
     */
    public Unreadable(String key, Object... values) {
        this(Message.of(key, values));
    }

    private Unreadable(Message said) {
        super(said.toString(), null, false, false);
        this.said = said;
    }

    public Message said() {
        return said;
    }

    public static void checkLength(CharSequence text, int most) {
        if (text.length() > most) {
            throw new Unreadable("exchange.run.long-text", text.length(), most);
        }
    }

    public static void checkParts(int parts, int most) {
        if (parts > most) {
            throw new Unreadable("exchange.run.many-parts", parts, most);
        }
    }
}
