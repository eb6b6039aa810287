package org.scostudy.study.fit;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who lets their answers help newcomers of their groups: nobody who has not said so. */
@Repository
public class Lending {

    /** A learner lends their answers, or does no longer. */
    record Changed(long learner) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Lending(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public boolean lends(long learner) {
        return jdbc.sql("SELECT COUNT(*) FROM answers_lent WHERE learner_id = ?")
                        .param(learner)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was learned with the answers of somebody who takes them back is learned anew without them, soon. */
    @Transactional
    public void lend(long learner, boolean lends) {
        forget(learner);
        if (lends) {
            jdbc.sql("INSERT INTO answers_lent (learner_id, since) VALUES (?, ?)")
                    .params(learner, clock.instant().atOffset(UTC))
                    .update();
        }
        events.publishEvent(new Changed(learner));
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM answers_lent WHERE learner_id = ?").param(learner).update();
    }

    /** Those of the learners who lend, in the order of their numbers. */
    List<Long> among(List<Long> learners) {
        Set<Long> all = new HashSet<>(jdbc.sql("SELECT learner_id FROM answers_lent")
                .query(Long.class)
                .list());
        return learners.stream().filter(all::contains).sorted().toList();
    }
}
