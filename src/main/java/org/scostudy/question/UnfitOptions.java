package org.scostudy.question;

import java.util.List;
import org.scostudy.language.Message;

/** Options that no question of their kind can have. */
public final class UnfitOptions extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    UnfitOptions(String key, List<Interaction.Option> options) {
        this(Message.of(key, options.toString()));
    }

    private UnfitOptions(Message said) {
        super(said.toString());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
