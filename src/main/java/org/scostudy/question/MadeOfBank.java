package org.scostudy.question;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * What is made from a bank or a part of it: once for each of its versions, and kept as long as the bank is. It must not
 * hold the bank itself, which would then never go.
 */
public final class MadeOfBank<T> {

    private record Made<T>(long version, T it) {}

    private final Function<QuestionBank, T> maker;
    private final Map<QuestionBank, Made<T>> kept = Collections.synchronizedMap(new WeakHashMap<>());

    public MadeOfBank(Function<QuestionBank, T> maker) {
        this.maker = maker;
    }

    /** Two who ask at once for what is not there yet both make it, and get the same. */
    public T of(QuestionBank bank) {
        long version = bank.version();
        Made<T> known = kept.get(bank);
        if (known == null || known.version() != version) {
            known = new Made<>(version, maker.apply(bank));
            kept.put(bank, known);
        }
        return known.it();
    }
}
