package org.scostudy.own.shelf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.text.Folded;
import org.springframework.stereotype.Service;

/** What a learner has of their own. */
@Service
public class OwnCards {

    /**
     * One page of what was looked for, the newest first.
     *
     * @param all how many were found
     */
    public record Page(List<OwnCard> cards, int all) {
        public Page {
            cards = List.copyOf(cards);
        }
    }

    public static final int PAGE_SIZE = 50;
    private static final int MOST_WORDS = 8;

    private final ShelfTable shelves;
    private final DeckTable decks;
    private final OwnCardTable cards;
    private final Allowance allowance;

    OwnCards(ShelfTable shelves, DeckTable decks, OwnCardTable cards, Allowance allowance) {
        this.shelves = shelves;
        this.decks = decks;
        this.cards = cards;
        this.allowance = allowance;
    }

    /** By title, those that have cards. */
    public List<OwnDeck> decks(Learner learner) {
        return decks.of(learner.id()).stream().filter(deck -> deck.cards() > 0).toList();
    }

    /** The same as they are studied. @param pack what all of them are called together */
    public List<BankSection> sections(long learner, String pack) {
        return decks.of(learner).stream()
                .filter(deck -> deck.cards() > 0)
                .map(deck -> deck.section(pack))
                .toList();
    }

    public OwnDeck deck(Learner learner, int number) {
        return decks(learner).stream()
                .filter(deck -> deck.number() == number)
                .findFirst()
                .orElseThrow(() -> new OwnRefused(Reason.NOT_FOUND));
    }

    public Shelf shelf(Learner learner) {
        return shelves.find(learner.id()).orElse(Shelf.EMPTY);
    }

    public OwnLimits limits(Learner learner) {
        return allowance.of(learner);
    }

    public Optional<OwnCard> find(Learner learner, CardId id) {
        return cards.find(learner.id(), id);
    }

    /**
     * @param deck absent for all
     * @param words of which a card has all
     * @param page from 0
     */
    public Page look(Learner learner, @Nullable Integer deck, String words, int page) {
        List<String> sought = Folded.words(words).stream().limit(MOST_WORDS).toList();
        return new Page(
                cards.page(learner.id(), deck, sought, page * PAGE_SIZE, PAGE_SIZE),
                cards.count(learner.id(), deck, sought));
    }
}
