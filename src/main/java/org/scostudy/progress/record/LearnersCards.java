package org.scostudy.progress.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.question.CardId;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.Cards;
import org.scostudy.study.settings.StudyChanges;
import org.springframework.stereotype.Service;

/** The cards that a learner has met or put away, as they are now. */
@Service
public class LearnersCards {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long MOST_CARDS = 100_000;

    private record Read(long mark, Map<CardId, Card> cards) {}

    private final Cards cards;
    private final StudyChanges changes;
    private final Cache<Long, Read> known = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_CARDS)
            .weigher((Long learner, Read read) -> read.cards().size() + 1)
            .build();

    public LearnersCards(Cards cards, StudyChanges changes) {
        this.cards = cards;
        this.changes = changes;
    }

    /** Every card that has a row, by its id; those never answered may be among them. */
    public Map<CardId, Card> of(Learner learner) {
        long mark = changes.mark(learner.id());
        Read found = known.getIfPresent(learner.id());
        if (found != null && found.mark() == mark) {
            return found.cards();
        }
        Map<CardId, Card> read = new HashMap<>();
        cards.each(learner.id(), card -> read.put(card.id(), card));
        Map<CardId, Card> all = Collections.unmodifiableMap(read);
        known.put(learner.id(), new Read(mark, all));
        return all;
    }
}
