package org.scostudy.own.offer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.Throttle;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Members;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners offering decks to the classes that they are in. */
@Service
public class Offering {

    private final OfferTable table;
    private final OwnCards cards;
    private final Members members;
    private final ClassroomTable classrooms;
    private final Throttle throttle;
    private final Clock clock;

    Offering(
            OfferTable table,
            OwnCards cards,
            Members members,
            ClassroomTable classrooms,
            Throttle throttle,
            Clock clock) {
        this.table = table;
        this.cards = cards;
        this.members = members;
        this.classrooms = classrooms;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Those that the learner is in and that are not over. */
    public List<Classroom> classes(Learner learner) {
        return members.attendedBy(learner.id()).stream()
                .flatMap(id -> classrooms.findTaught(id).stream())
                .toList();
    }

    public Optional<DeckOffer> find(Learner learner, long classroom, int deck) {
        return table.find(learner.id(), classroom, deck);
    }

    /** Once, however often it is wished. */
    @Transactional
    public void offer(Learner learner, long classroom, int deck) {
        if (learner.guest()) {
            throw new OwnRefused(Reason.GUESTS_OFFER_NOTHING);
        }
        boolean member = classes(learner).stream().anyMatch(each -> each.id() == classroom);
        if (!member) {
            throw new OwnRefused(Reason.NOT_FOUND);
        }
        cards.deck(learner, deck);
        throttle.count(Throttle.Deed.WRITE_CARD, learner.id());
        if (table.find(learner.id(), classroom, deck).isEmpty()) {
            table.add(new DeckOffer(learner.id(), classroom, deck, clock.instant(), null));
        }
    }

    /** As if it had never been made. What was taken stays with the class. */
    @Transactional
    public void withdraw(Learner learner, long classroom, int deck) {
        table.remove(learner.id(), classroom, deck);
    }
}
