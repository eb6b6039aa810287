package org.scostudy.scenario.negotiation;

import java.util.Set;
import java.util.TreeSet;
import org.scostudy.common.InOrder;

/** Something that a delegate does with the text on the table. */
public sealed interface TableMove {

    /** Takes a clause out. */
    record Strike(String clause) implements TableMove {}

    /** Puts a clause back that the text came with, in its first wording. */
    record Restore(String clause) implements TableMove {}

    /** Puts a milder wording in the place of a clause. */
    record Soften(String milder) implements TableMove {}

    /** Puts in a clause that the text did not come with. */
    record Add(String clause) implements TableMove {}

    /** Asks a member in the corridor. */
    record Sound(String member) implements TableMove {}

    /** Puts the text to the members, foreseeing who will object: an empty set is nobody. */
    record Put(Set<String> objecting) implements TableMove {
        public Put {
            objecting = InOrder.copy(new TreeSet<>(objecting));
        }
    }

    /** Says which sentence of the reading makes the member object. */
    record Because(String source) implements TableMove {}

    /** Leaves the matter to the next summit. */
    record Postpone() implements TableMove {}
}
