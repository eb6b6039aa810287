package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Locale;

/**
 * Something that a seat wants of a text.
 *
 * @param about id of the matter; empty for a test of the text as a whole
 * @param what in words, as it follows "a text that"
 * @param why in the words of the rule or interest
 */
public record Goal(Kind kind, Test test, String about, String what, String why, List<String> cites) {

    /** In the order in which a brief lists them. */
    public enum Kind {
        MUST_HAVE(3),
        WOULD_LIKE(1),
        WOULD_RATHER_NOT(1),
        CANNOT_SIGN(3);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How it is seen whether a text meets it. */
    public enum Test {
        /** Some clause touches the matter. */
        HAS,
        /** No clause touches the matter. */
        LACKS,
        /** Nobody keeps it from passing. */
        PASSES,
        /** At least half of the sponsor's aim is in it. */
        KEEPS_AIM,
        /** Nobody swallows anything to let it pass. */
        WITHOUT_DOUBTS
    }

    public Goal {
        cites = List.copyOf(cites);
    }
}
