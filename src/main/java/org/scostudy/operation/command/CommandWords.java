package org.scostudy.operation.command;

import java.util.Locale;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;

/** The command line speaks English, as its options do. */
final class CommandWords {

    static final Words ENGLISH = Messages.ours().in(Locale.ENGLISH);

    private CommandWords() {}
}
