package org.scostudy.account.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.OwnData;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AuditLogTest {

    @Autowired
    AuditLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnData data;

    @Autowired
    MovableClock clock;

    private Learner person() {
        return accounts.signUp("Logged " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
    }

    private java.util.List<AuditEntry> of(@Nullable Act act, String name, java.time.@Nullable Instant from) {
        return log.page(new AuditFilter(act, name, from), Long.MAX_VALUE, 10);
    }

    @Test
    void names_stay_when_the_person_goes_and_leave_after_a_year_while_the_entries_stay() {
        var actor = person();
        var subject = person();
        log.add(new By.Person(actor), Act.SIGNED_OUT, subject, null);
        data.delete(subject, "caravan salt tea");
        var entry = of(Act.SIGNED_OUT, subject.displayName(), null).getFirst();
        assertThat(entry.actor()).isEqualTo(actor.displayName());

        clock.forward(Duration.ofDays(364));
        log.forgetNames();
        assertThat(of(Act.SIGNED_OUT, subject.displayName(), null)).containsExactly(entry);

        clock.forward(Duration.ofDays(2));
        log.forgetNames();
        var left = log.page(AuditFilter.ALL, entry.id() + 1, 1).getFirst();
        assertThat(left.id()).isEqualTo(entry.id());
        assertThat(left.subject()).isNull();
        assertThat(left.actor()).as("who is still here").isEqualTo(actor.displayName());
    }

    @Test
    void a_filter_takes_what_when_and_whose() {
        var one = person();
        var name = one.displayName().toUpperCase(java.util.Locale.ROOT);
        log.add(By.COMMAND, Act.SIGNED_OUT, one, null);
        log.add(By.COMMAND, Act.PASSWORD_RESET, one, null);
        var now = clock.instant();
        assertThat(of(null, name, null)).hasSize(2);
        assertThat(of(Act.PASSWORD_RESET, name, now.minusSeconds(60))).hasSize(1);
        assertThat(of(null, name, now.plusSeconds(60))).isEmpty();
        assertThat(of(null, "100%_!", null)).isEmpty();
    }
}
