package org.scostudy.own.shelf;

import org.scostudy.account.Learner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much each may have: guests, whose account goes after a while, less than others. */
@Component
public class Allowance {

    private static final int DECKS = 500;
    private static final int ANSWERS_OF_A_CARD = 10;

    private final OwnLimits learners;
    private final OwnLimits guests;

    Allowance(
            @Value("${sco.own.cards:50000}") int cards,
            @Value("${sco.own.megabytes:300}") int megabytes,
            @Value("${sco.own.guest.cards:200}") int guestCards,
            @Value("${sco.own.guest.megabytes:5}") int guestMegabytes) {
        learners = limits(cards, megabytes);
        guests = limits(guestCards, guestMegabytes);
    }

    private static OwnLimits limits(int cards, int megabytes) {
        return new OwnLimits(
                cards, Math.clamp(cards, 1, DECKS), (long) megabytes << 20, (long) cards * ANSWERS_OF_A_CARD);
    }

    public OwnLimits of(Learner learner) {
        return learner.guest() ? guests : learners;
    }
}
