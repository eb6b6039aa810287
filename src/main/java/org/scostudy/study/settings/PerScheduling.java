package org.scostudy.study.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;

/** What is made of each of a learner's schedulings, once, when a card first asks for it. For one thread. */
public final class PerScheduling<T> {

    private final Schedulings schedulings;
    private final Function<Scheduling, T> make;
    private final Map<Integer, T> byVersion = new HashMap<>();

    public PerScheduling(Schedulings schedulings, Function<Scheduling, T> make) {
        this.schedulings = schedulings;
        this.make = make;
    }

    /** Made of the scheduling that the card has. */
    public T of(CardId card) {
        StudySettings.Versioned own = schedulings.of(card);
        return byVersion.computeIfAbsent(own.version(), _ -> make.apply(own.scheduling()));
    }
}
