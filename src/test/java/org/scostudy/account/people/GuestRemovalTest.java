package org.scostudy.account.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.LearnerRemoved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeApplication
@RecordApplicationEvents
class GuestRemovalTest {

    @Autowired
    GuestRemoval removal;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountTable table;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @Nested
    class When_a_guest_was_away_for_more_than_thirty_days {

        @Test
        void the_guest_is_removed_and_everyone_is_told() {
            var guest = accounts.startAsGuest(ZoneOffset.UTC);
            clock.forward(Duration.ofDays(31));
            removal.removeAbsentGuests();
            assertThat(accounts.find(guest.id())).isEmpty();
            assertThat(events.stream(LearnerRemoved.class)).contains(new LearnerRemoved(guest.id()));
        }
    }

    @Nested
    class When_a_guest_came_back_in_between {

        @Test
        void the_guest_stays() {
            var guest = accounts.startAsGuest(ZoneOffset.UTC);
            clock.forward(Duration.ofDays(20));
            table.seen(guest.id(), clock.instant());
            clock.forward(Duration.ofDays(20));
            removal.removeAbsentGuests();
            assertThat(accounts.find(guest.id())).isPresent();
        }
    }

    @Nested
    class When_a_learner_was_away {

        @Test
        void the_learner_stays_for_good() {
            var learner = accounts.signUp("Long away", "caravan salt tea", ZoneOffset.UTC);
            clock.forward(Duration.ofDays(2000));
            removal.removeAbsentGuests();
            assertThat(accounts.find(learner.id())).isPresent();
        }
    }
}
