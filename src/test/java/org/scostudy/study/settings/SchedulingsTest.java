package org.scostudy.study.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.study.StudyTable;

class SchedulingsTest {

    private static final Scheduling STRICT = Scheduling.DEFAULT.withDesiredRetention(.95);
    private static final Scheduling LOOSE = Scheduling.DEFAULT.withDesiredRetention(.8);
    private static final CardId OWN = CardId.of(OwnPack.ID, "f", "x");
    private static final CardId OF_READING = new CardId("sco:f:x");

    private final StudyTable table = new StudyTable();
    private final StudySettings settings = table.settings;
    private final long learner = table.learner.id();
    private Scheduling general = Scheduling.DEFAULT;

    @BeforeEach
    void read() {
        general = settings.scheduling(learner).scheduling();
    }

    @AfterEach
    void close() {
        table.close();
    }

    private Scheduling of(CardId card) {
        return settings.inForce(learner).of(card).scheduling();
    }

    @Test
    void a_pack_set_apart_has_its_own_and_all_others_the_general_one() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        assertThat(of(OWN)).isEqualTo(STRICT);
        assertThat(of(OF_READING)).isEqualTo(general);
        assertThat(settings.scheduling(learner).scheduling()).isEqualTo(general);
    }

    @Test
    void what_is_changed_for_all_others_leaves_it_as_it_is() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        settings.schedule(learner, LOOSE);
        assertThat(of(OWN)).isEqualTo(STRICT);
        assertThat(of(OF_READING)).isEqualTo(LOOSE);
    }

    @Test
    void it_may_be_set_apart_as_the_others_are_and_stays_so_when_they_change() {
        settings.schedule(learner, OwnPack.ID, general);
        settings.schedule(learner, LOOSE);
        assertThat(of(OWN)).isEqualTo(general);
    }

    @Test
    void it_follows_the_others_again_and_can_be_set_apart_anew() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        settings.follow(learner, OwnPack.ID);
        assertThat(of(OWN)).isEqualTo(general);
        settings.schedule(learner, LOOSE);
        assertThat(of(OWN)).isEqualTo(LOOSE);
        settings.schedule(learner, OwnPack.ID, STRICT);
        assertThat(of(OWN)).isEqualTo(STRICT);
    }

    @Test
    void no_two_share_a_number_and_every_number_says_what_it_stood_for() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        int own = settings.inForce(learner).of(OWN).version();
        settings.schedule(learner, LOOSE);
        int loose = settings.scheduling(learner).version();
        settings.follow(learner, OwnPack.ID);
        assertThat(loose).isEqualTo(own + 1);
        assertThat(settings.schedulings(learner).apply(own)).isEqualTo(STRICT);
        assertThat(settings.schedulings(learner).apply(loose)).isEqualTo(LOOSE);
    }

    @Test
    void what_changes_nothing_makes_no_version() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        int versions = versions();
        settings.schedule(learner, OwnPack.ID, STRICT);
        settings.schedule(learner, general);
        settings.follow(learner, "elsewhere");
        assertThat(versions()).isEqualTo(versions);
    }

    private int versions() {
        return table.jdbc
                .sql("SELECT COUNT(*) FROM scheduling WHERE learner_id = ?")
                .param(learner)
                .query(Integer.class)
                .single();
    }

    @Test
    void fifty_packs_each_have_their_own() {
        IntStream.range(0, 50).forEach(i -> settings.schedule(learner, "p" + i, longest(i + 1)));
        assertThat(settings.inForce(learner).apart()).hasSize(50);
        assertThat(of(new CardId("p49:f:x"))).isEqualTo(longest(50));
        assertThat(of(OF_READING)).isEqualTo(general);
    }

    private static Scheduling longest(int days) {
        return Scheduling.DEFAULT.withMaximumIntervalDays(days);
    }

    @Test
    void a_change_is_one_that_others_hear_of() {
        long before = table.changes.mark(learner);
        settings.schedule(learner, OwnPack.ID, STRICT);
        long set = table.changes.mark(learner);
        settings.follow(learner, OwnPack.ID);
        assertThat(set).isNotEqualTo(before);
        assertThat(table.changes.mark(learner)).isNotEqualTo(set);
    }

    @Test
    void all_of_it_is_forgotten() {
        settings.schedule(learner, OwnPack.ID, STRICT);
        settings.forget(learner);
        assertThat(settings.inForce(learner)).isEqualTo(Schedulings.DEFAULT);
    }
}
