package org.scostudy.account.audit;

import org.scostudy.account.Learner;

/** Who does something that is kept. */
public sealed interface By {

    By COMMAND = new CommandLine();
    By SERVER = new Server();

    record Person(Learner learner) implements By {}

    /** Whoever may run commands owns the machine. */
    record CommandLine() implements By {}

    /** Nobody asked for it, or nobody knows who did. */
    record Server() implements By {}

    default Origin origin() {
        return switch (this) {
            case Person _ -> Origin.PERSON;
            case CommandLine _ -> Origin.COMMAND;
            case Server _ -> Origin.SERVER;
        };
    }

    /** As it is kept; its text is {@code account.audit.by.<name>}. */
    enum Origin {
        PERSON,
        COMMAND,
        SERVER
    }
}
