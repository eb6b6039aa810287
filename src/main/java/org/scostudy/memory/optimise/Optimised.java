package org.scostudy.memory.optimise;

import org.scostudy.memory.Parameters;

/** What came of looking for better parameters. */
public sealed interface Optimised {

    /** Parameters that foretell better what was held back; fitted to everything since. */
    record Better(Parameters parameters, HeldOut proof) implements Optimised {}

    /** What was found foretells no better: the parameters in force stay. */
    record NoBetter(HeldOut proof) implements Optimised {}

    /** @param foretold how many answers there are to learn from: those a day or more after another */
    record TooFew(int foretold) implements Optimised {}

    /** Somebody wanted it to end. */
    record Cancelled() implements Optimised {}
}
