package org.scostudy.account;

import org.scostudy.language.Message;

/**
 * Something that is not there, or is another's, which is nobody's business; the message says what to do. It is answered
 * with 404.
 */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    /** @param key of the text that says what to do */
    public NotThere(String key) {
        super(key);
        this.said = Message.of(key);
    }

    public Message said() {
        return said;
    }
}
