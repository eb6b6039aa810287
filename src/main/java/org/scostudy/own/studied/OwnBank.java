package org.scostudy.own.studied;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.authoring.served.Flashcard;
import org.scostudy.material.model.Rank;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;

/**
 * What one learner has, at one moment, as it is studied. It never changes.
 *
 * @param made by their ids, with their places
 * @param byId the same with the titles of their decks, in the order in which they were made
 */
record OwnBank(long revision, Map<CardId, Made> made, Map<CardId, StudyCard> byId, List<BankSection> sections) {

    /** Who writes a card wants it asked: it comes among what matters most. */
    private static final Rank RANK = Rank.ESSENTIAL;

    record Made(long place, StudyCard card) {}

    static final OwnBank EMPTY = new OwnBank(0, Map.of(), Map.of(), List.of());

    /** @param gone ids of cards that are no longer there */
    OwnBank after(long newRevision, Collection<OwnCard> changed, Collection<CardId> gone, List<BankSection> decks) {
        Map<CardId, Made> now = new HashMap<>(made);
        now.keySet().removeAll(gone);
        for (OwnCard card : changed) {
            Flashcard.of(card.question(), Map.of())
                    .ifPresent(asked -> now.put(card.id(), new Made(card.place(), asked)));
        }
        Map<String, BankSection> titles = new LinkedHashMap<>();
        decks.forEach(deck -> titles.put(deck.id(), deck));
        List<Made> inOrder = new ArrayList<>(now.values());
        inOrder.sort(Comparator.comparingLong(Made::place));
        Map<CardId, StudyCard> cards = new LinkedHashMap<>();
        for (Made each : inOrder) {
            BankSection deck = titles.get(each.card().section());
            if (deck != null) {
                cards.put(each.card().id(), titled(each.card(), deck.title()));
            }
        }
        return new OwnBank(newRevision, now, cards, List.copyOf(titles.values()));
    }

    private static StudyCard titled(StudyCard card, String title) {
        return new StudyCard(
                card.id(),
                card.pack(),
                card.section(),
                title,
                card.level(),
                RANK,
                card.key(),
                card.prompts(),
                card.citations(),
                card.explanation(),
                card.sinceNote(),
                card.tags(),
                card.look(),
                null);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }
}
