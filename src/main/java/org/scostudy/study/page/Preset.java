package org.scostudy.study.page;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.StudyCard;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;

/**
 * One of a learner's schedulings, while its settings are on the page.
 *
 * @param pack that is set apart; absent: all others
 */
record Preset(long learner, @Nullable String pack, StudySettings settings) {

    Scheduling now() {
        return settings.inForce(learner).ofPack(pack).scheduling();
    }

    /** @throws IllegalArgumentException if that is out of its ranges; nothing is saved then */
    void change(UnaryOperator<Scheduling> change) {
        settings.schedule(learner, pack, change.apply(now()));
    }

    /** Tells the cards that go by it. */
    Predicate<StudyCard> cards() {
        Schedulings now = settings.inForce(learner);
        return pack == null
                ? card -> !now.isApart(card.pack())
                : card -> card.pack().equals(pack);
    }
}
