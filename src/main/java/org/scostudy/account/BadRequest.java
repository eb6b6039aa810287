package org.scostudy.account;

import org.scostudy.language.Message;

/** A request that no page of ours sends; the message says what to do. It is answered with 400. */
public class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    /**
     * @param key of the text that says what to do
     * @param values for its gaps
     */
    public BadRequest(String key, Object... values) {
        this(Message.of(key, values));
    }

    public BadRequest(Message said) {
        super(said.toString());
        this.said = said;
    }

    public BadRequest(Message said, Throwable cause) {
        super(said.toString(), cause);
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
