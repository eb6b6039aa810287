package org.scostudy.guide;

import java.util.Collection;

/** How many facts are known, shaky and new. */
record Standing(int known, int shaky, int fresh) {

    static Standing of(Collection<Mastery> facts) {
        return new Standing(count(facts, Mastery.KNOWN), count(facts, Mastery.SHAKY), count(facts, Mastery.NEW));
    }

    private static int count(Collection<Mastery> facts, Mastery kind) {
        return (int) facts.stream().filter(kind::equals).count();
    }
}
