package org.scostudy.live.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.live.kept.LiveLog;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.table.Deed;
import org.scostudy.live.table.LiveTable;
import org.scostudy.summit.negotiation.DraftModelTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A summit on several servers, after restarts, and without those who have gone. */
@WholeApplication
class HallTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Convening convening;

    @Autowired
    Attending attending;

    @Autowired
    Halls here;

    @Autowired
    LiveLog log;

    @Autowired
    DraftModelTable models;

    @Autowired
    JdbcClient jdbc;

    private Learner chair;
    private LiveSummit summit;
    private Learner guest;

    @BeforeEach
    void a_summit_with_a_guest() {
        chair = accounts.add("Chair " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        summit = convening.open(
                chair,
                "sco:withdrawal-clause.russia.kazakhstan",
                null,
                UUID.randomUUID().toString());
        guest = accounts.startAsGuest(ZoneOffset.UTC);
        attending.enter(guest, summit);
    }

    private void begins() {
        convening.chair(chair, summit.id(), new Deed.Began(), UUID.randomUUID().toString());
    }

    /** What a server knows that was started now. */
    private LiveTable elsewhere() {
        return new Halls(log, models).of(summit).now();
    }

    @Test
    void is_the_same_after_a_restart() {
        begins();

        assertThat(elsewhere()).isEqualTo(here.of(summit).now());
    }

    @Test
    void is_heard_of_on_another_server_while_somebody_looks_there() throws Exception {
        Halls other = new Halls(log, models);
        Hall watched = other.watched(summit);
        int before = watched.now().number();
        begins();
        assertThat(watched.table().number()).isEqualTo(before);

        other.listen();

        LiveTable heard = watched.after(before, Duration.ofMinutes(1));
        assertThat(heard).isEqualTo(here.of(summit).table());
    }

    @Test
    void takes_its_numbers_one_after_another_whichever_server_records() {
        Halls other = new Halls(log, models);
        Hall there = other.of(summit);
        there.now();
        begins();

        assertThat(there.now().number()).isEqualTo(here.of(summit).now().number());
        assertThat(log.after(summit.id(), 0))
                .extracting(line -> line.happening().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void ends_its_streams_when_the_server_closes() throws Exception {
        Halls other = new Halls(log, models);
        Hall watched = other.watched(summit);

        other.close();

        assertThat(watched.after(watched.table().number(), Duration.ofMinutes(1)))
                .isNull();
    }

    @Test
    void tells_the_same_when_somebody_is_gone_for_good(@Autowired ApplicationEventPublisher events) {
        begins();
        LiveTable before = here.of(summit).now();
        events.publishEvent(new LearnerRemoved(guest.id()));
        jdbc.sql("DELETE FROM account WHERE id = ?").param(guest.id()).update();

        assertThat(elsewhere()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM live_place WHERE learner_id = ?")
                        .param(guest.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
