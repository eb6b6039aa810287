package org.scostudy.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.Role;
import org.scostudy.account.people.AccountTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners that are nobody: a name to be seen, without one to sign in with. For sample classes. */
@Service
public class SimulatedLearners {

    private final AccountTable table;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SimulatedLearners(AccountTable table, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.table = table;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public Learner add(String name, ZoneId zone, Instant since) {
        return table.find(table.add(name, null, null, Role.LEARNER, zone, since))
                .orElseThrow();
    }

    public List<Long> all() {
        return jdbc.sql("SELECT id FROM account WHERE role = 'LEARNER' AND sign_in_key IS NULL ORDER BY id")
                .query(Long.class)
                .list();
    }

    /** With everything they did. Whoever can sign in is no simulation and stays. */
    @Transactional
    public void remove(long id) {
        boolean simulated = table.find(id)
                .filter(learner -> learner.signInName() == null && learner.role() == Role.LEARNER)
                .isPresent();
        if (simulated) {
            events.publishEvent(new LearnerRemoved(id));
            table.remove(id);
        }
    }
}
