package org.scostudy.own.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.own.shelf.OwnCardTable;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnMediumTable;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.Question;
import org.springframework.stereotype.Service;

/** Whoever teaches a class looks through what its members offer, and takes or declines it. */
@Service
public class OffersTaken {

    /**
     * An offer with what may be known of it.
     *
     * @param who the name of the member
     */
    public record Seen(DeckOffer offer, String who, OwnDeck deck) {}

    /** @param pictures of the cards, by their names, as far as they are not too large together */
    public record Looked(List<Question> cards, Map<String, byte[]> pictures) {}

    private static final long MOST_SHOWN_BYTES = 6L << 20;

    /** So many are looked through at once. */
    private static final int SHOWN = 200;

    private final OfferTable table;
    private final OwnCards cards;
    private final OwnCardTable all;
    private final OwnMediumTable media;
    private final Access access;
    private final Members members;
    private final Accounts accounts;
    private final DeckCopying copying;
    private final Clock clock;

    OffersTaken(
            OfferTable table,
            OwnCards cards,
            OwnCardTable all,
            OwnMediumTable media,
            Access access,
            Members members,
            Accounts accounts,
            DeckCopying copying,
            Clock clock) {
        this.table = table;
        this.cards = cards;
        this.all = all;
        this.media = media;
        this.access = access;
        this.members = members;
        this.accounts = accounts;
        this.copying = copying;
        this.clock = clock;
    }

    /** Those of members of the class whose decks are still there, the newest first. */
    public List<Seen> offers(Learner person, long classroom) {
        access.taught(person, classroom);
        List<Seen> seen = new ArrayList<>();
        for (DeckOffer offer : table.to(classroom)) {
            Learner learner = accounts.find(offer.learner()).orElse(null);
            Member member = members.findLearner(classroom, offer.learner())
                    .filter(Member::active)
                    .orElse(null);
            if (learner != null && member != null) {
                cards.decks(learner).stream()
                        .filter(deck -> deck.number() == offer.deck())
                        .forEach(deck -> seen.add(new Seen(offer, member.name(), deck)));
            }
        }
        return List.copyOf(seen);
    }

    /** The first cards of what is offered. */
    public Looked look(Learner person, long classroom, long learner, int deck) {
        Seen seen = open(person, classroom, learner, deck);
        List<Question> questions = new ArrayList<>();
        all.each(seen.offer().learner(), seen.deck().number(), card -> {
            if (questions.size() < SHOWN) {
                questions.add(card.question());
            }
        });
        Map<String, byte[]> pictures = new HashMap<>();
        long left = MOST_SHOWN_BYTES;
        for (Question question : questions) {
            for (String name : question.media()) {
                byte[] bytes = media.find(learner, name).orElse(new byte[0]);
                if (bytes.length > 0 && bytes.length <= left && pictures.putIfAbsent(name, bytes) == null) {
                    left -= bytes.length;
                }
            }
        }
        return new Looked(List.copyOf(questions), pictures);
    }

    /** Once it is answered, it is the learner's alone again. */
    private Seen open(Learner person, long classroom, long learner, int deck) {
        return offers(person, classroom).stream()
                .filter(seen -> seen.offer().learner() == learner
                        && seen.offer().deck() == deck
                        && seen.offer().answer() == null)
                .findFirst()
                .orElseThrow(() -> new OwnRefused(Reason.NOT_FOUND));
    }

    /**
     * Copies the deck into the bank, as the person's own material for this class, under the name of who wrote it. Gives how
     * many cards came.
     */
    public int take(Learner person, long classroom, long learner, int deck) {
        access.taughtNow(person, classroom);
        Seen seen = open(person, classroom, learner, deck);
        Learner owner = accounts.find(learner).orElseThrow(() -> new OwnRefused(Reason.NOT_FOUND));
        int added = copying.copy(person, classroom, owner, seen.deck(), seen.who());
        answered(person, seen, DeckOffer.Answer.TAKEN);
        return added;
    }

    public void decline(Learner person, long classroom, long learner, int deck) {
        access.taughtNow(person, classroom);
        answered(person, open(person, classroom, learner, deck), DeckOffer.Answer.DECLINED);
    }

    private void answered(Learner person, Seen seen, DeckOffer.Answer answer) {
        table.answer(seen.offer(), answer, clock.instant(), person.displayName());
    }
}
