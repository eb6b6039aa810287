package org.scostudy.own.studied;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scostudy.common.Edition;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.language.Messages;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnCardTable;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.Shelf;
import org.scostudy.own.shelf.ShelfTable;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The own cards of those who are there, in memory while they study: read once, and then only what changed. Who has many
 * makes others wait for nothing.
 */
@Component
class OwnBanks {

    private static final Duration KEPT = Duration.ofMinutes(20);

    /** About two kilobytes a card. */
    private static final long MOST_CARDS = 200_000;

    /** What another server changed is seen after so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Studied and meant, now and after the bank has changed. */
    private static final int JOINED = 4;

    /** Of one learner. */
    private final class Kept {

        private final Edition<Shelf, OwnBank> bank;
        private final Map<Long, WithOwn> joined = new RecentlyUsed<>(JOINED);

        Kept(long learner) {
            bank = new Edition<>(
                    OwnBank.EMPTY,
                    PATIENCE,
                    () -> shelves.find(learner).orElse(Shelf.EMPTY),
                    (former, shelf) -> read(learner, former, shelf));
        }

        synchronized QuestionBank with(QuestionBank shared) {
            OwnBank mine = bank.now();
            WithOwn known = joined.get(shared.version());
            if (known == null || !known.isOf(mine)) {
                known = new WithOwn(shared, mine, title);
                joined.put(shared.version(), known);
            }
            return known;
        }
    }

    private final ShelfTable shelves;
    private final OwnCardTable cards;
    private final OwnCards decks;
    private final String title = Messages.ours().in(Locale.ENGLISH).say("own.title");
    private final Cache<Long, Kept> kept = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_CARDS)
            .weigher((Long _, Kept each) -> 1 + each.bank.last().byId().size())
            .build();

    OwnBanks(ShelfTable shelves, OwnCardTable cards, OwnCards decks) {
        this.shelves = shelves;
        this.cards = cards;
        this.decks = decks;
    }

    boolean any(long learner) {
        Kept of = kept.get(learner, Kept::new);
        int before = of.bank.last().byId().size();
        OwnBank now = of.bank.now();
        if (now.byId().size() != before) {
            // so that it is weighed anew
            kept.put(learner, of);
        }
        return !now.isEmpty();
    }

    QuestionBank with(long learner, QuestionBank shared) {
        return kept.get(learner, Kept::new).with(shared);
    }

    @EventListener
    void on(ShelfTable.Changed changed) {
        Kept of = kept.getIfPresent(changed.learner());
        if (of != null) {
            of.bank.lookAgain();
        }
    }

    /** From the beginning where what was removed is no longer told of, and where it is not known what was read before. */
    private OwnBank read(long learner, OwnBank former, Shelf shelf) {
        boolean follows = former.revision() >= shelf.swept() && former.revision() < shelf.revision();
        OwnBank known = follows ? former : OwnBank.EMPTY;
        List<OwnCard> changed = new ArrayList<>();
        List<CardId> gone = new ArrayList<>();
        cards.eachAfter(learner, known.revision(), row -> {
            if (row.card() == null) {
                gone.add(row.id());
            } else {
                changed.add(row.card());
            }
        });
        List<BankSection> sections = decks.sections(learner, title);
        return known.after(shelf.revision(), changed, gone, sections);
    }
}
