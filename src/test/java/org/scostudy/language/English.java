package org.scostudy.language;

import java.util.Locale;

/** What people who read English are told, for tests. */
public final class English {

    public static final Words WORDS = Messages.ours().in(Locale.ENGLISH);

    private English() {}

    public static String say(Message message) {
        return WORDS.say(message);
    }
}
