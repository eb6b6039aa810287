package org.scostudy.demo;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.Role;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.people.SignInName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learners that are nobody: with a name that other systems can know them by, and no password to sign in with. For sample
 * classes.
 */
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
        return table.find(table.add(name, free(name), null, Role.LEARNER, zone, since))
                .orElseThrow();
    }

    /** "sample.chen.wei", with a number if that is taken. */
    private SignInName free(String name) {
        String plain = "sample."
                + Normalizer.normalize(name.replaceAll("\\(.*\\)", "").strip(), Normalizer.Form.NFD)
                        .replaceAll("[^\\p{Alnum}\\s-]", "")
                        .strip()
                        .replaceAll("[\\s-]+", ".")
                        .toLowerCase(Locale.ROOT);
        SignInName wished = new SignInName(plain);
        for (int number = 2; table.find(wished).isPresent(); number++) {
            wished = new SignInName(plain + "." + number);
        }
        return wished;
    }

    public List<Long> all() {
        return jdbc.sql("SELECT id FROM account WHERE role = 'LEARNER' AND password_hash IS NULL ORDER BY id")
                .query(Long.class)
                .list();
    }

    /** With everything they did. Whoever can sign in is no simulation and stays. */
    @Transactional
    public void remove(long id) {
        boolean simulated = all().contains(id);
        if (simulated) {
            events.publishEvent(new LearnerRemoved(id));
            table.remove(id);
        }
    }
}
