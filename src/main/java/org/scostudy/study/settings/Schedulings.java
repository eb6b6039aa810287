package org.scostudy.study.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.study.settings.StudySettings.Versioned;

/**
 * A learner's schedulings in force: the general one, and those of the packs that the learner set apart from it.
 *
 * @param apart by packs; one that is gone from the bank may be among them
 */
public record Schedulings(Versioned general, Map<String, Versioned> apart) {

    /** Of those who never changed anything. */
    public static final Schedulings DEFAULT = new Schedulings(new Versioned(0, Scheduling.DEFAULT), Map.of());

    public Schedulings {
        apart = Map.copyOf(apart);
    }

    /** By which a card is scheduled. */
    public Versioned of(CardId card) {
        return apart.isEmpty() ? general : ofPack(card.pack());
    }

    /** @param pack absent: of all packs that are not set apart */
    public Versioned ofPack(@Nullable String pack) {
        return pack == null ? general : apart.getOrDefault(pack, general);
    }

    public boolean isApart(String pack) {
        return apart.containsKey(pack);
    }
}
