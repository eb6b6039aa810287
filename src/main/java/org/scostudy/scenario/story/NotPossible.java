package org.scostudy.scenario.story;

import org.scostudy.language.Message;

/** An answer that a step, or a move that a table, does not take, and what it asks for instead. */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public NotPossible(String key, Object... values) {
        this(Message.of(key, values));
    }

    private NotPossible(Message said) {
        super(said.toString());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
