package org.scostudy.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.MovableClock;
import org.scostudy.WholeApplication;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;
import org.scostudy.account.Learner;
import org.scostudy.account.LearnerRemoved;
import org.scostudy.account.Role;
import org.scostudy.account.audit.AuditEntry;
import org.scostudy.account.audit.AuditFilter;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.people.NewPasswords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeApplication
@RecordApplicationEvents
class AdministeringTest {

    private static final String PASSWORD = "caravan salt tea";

    @Autowired
    Administering administering;

    @Autowired
    Accounts accounts;

    @Autowired
    NewPasswords passwords;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private @Nullable Learner administrator;

    @BeforeEach
    void one_administrator() {
        jdbc.sql("DELETE FROM account WHERE role = 'ADMINISTRATOR'").update();
        administrator = administering.add(By.COMMAND, aName("Root"), PASSWORD, Role.ADMINISTRATOR, ZoneOffset.UTC);
    }

    private Learner root() {
        return Objects.requireNonNull(administrator);
    }

    private By by() {
        return new By.Person(root());
    }

    private static String aName(String prefix) {
        return prefix + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private Learner learner() {
        return administering.add(by(), aName("Learner"), PASSWORD, Role.LEARNER, ZoneOffset.UTC);
    }

    private AuditEntry newest() {
        return log.page(AuditFilter.ALL, Long.MAX_VALUE, 1).getFirst();
    }

    @Nested
    class The_last_administrator {

        @Test
        void cannot_be_demoted_nor_removed() {
            assertRefused(Reason.LAST_ADMINISTRATOR, () -> administering.changeRole(by(), root().id(), Role.LEARNER));
            assertRefused(Reason.LAST_ADMINISTRATOR, () -> administering.remove(By.COMMAND, root().id()));
            assertThat(accounts.find(root().id())).isPresent();
        }

        @Test
        void can_go_once_there_is_another() {
            var other = learner();
            administering.changeRole(by(), other.id(), Role.ADMINISTRATOR);
            administering.remove(new By.Person(other), root().id());
            assertThat(accounts.find(root().id())).isEmpty();
            assertRefused(
                    Reason.LAST_ADMINISTRATOR,
                    () -> administering.changeRole(new By.Person(other), other.id(), Role.INSTRUCTOR));
        }
    }

    @Nested
    class A_link_for_a_new_password {

        @Test
        void works_once_and_then_the_person_has_the_new_password() {
            var invited = administering.invite(by(), aName("Invited"), Role.INSTRUCTOR, ZoneOffset.UTC);
            assertThat(passwords.whose(invited.token())).contains(invited.learner());
            passwords.set(invited.token(), "horse battery staple");
            accounts.changePassword(invited.learner().id(), "horse battery staple", PASSWORD);
            assertRefused(Reason.LINK_VOID, () -> passwords.set(invited.token(), "another salt tea"));
            assertThat(passwords.whose(invited.token())).isEmpty();
        }

        @Test
        void is_not_used_up_by_a_password_that_is_refused() {
            var invited = administering.link(by(), learner().id());
            assertRefused(Reason.PASSWORD_SHORT, () -> passwords.set(invited.token(), "short"));
            assertThat(passwords.set(invited.token(), "another salt tea")).isNotNull();
        }

        @Test
        void lasts_a_day() {
            var invited = administering.link(by(), learner().id());
            clock.forward(Duration.ofHours(24).plusSeconds(1));
            assertRefused(Reason.LINK_VOID, () -> passwords.set(invited.token(), "another salt tea"));
        }

        @Test
        void voids_the_one_before_and_goes_with_a_password_that_is_set_otherwise() {
            var learner = learner();
            var first = administering.link(by(), learner.id());
            var second = administering.link(by(), learner.id());
            assertThat(passwords.whose(first.token())).isEmpty();
            accounts.changePassword(learner.id(), PASSWORD, "another salt tea");
            assertThat(passwords.whose(second.token())).isEmpty();
        }

        @Test
        void is_kept_as_a_hash_only_and_not_in_the_log() {
            var invited = administering.link(by(), learner().id());
            assertThat(jdbc.sql("SELECT token_hash FROM one_time_link")
                            .query(String.class)
                            .list())
                    .noneMatch(hash -> hash.contains(invited.token()));
            assertThat(newest().toString()).doesNotContain(invited.token());
        }
    }

    @Test
    void whoever_is_no_administrator_by_now_is_refused_whatever_a_page_that_lies_open_sends() {
        var former = learner();
        var victim = learner();
        var self = new By.Person(former);
        for (ThrowingCallable wish : new ThrowingCallable[] {
            () -> administering.add(self, aName("No"), PASSWORD, Role.ADMINISTRATOR, ZoneOffset.UTC),
            () -> administering.invite(self, aName("No"), Role.ADMINISTRATOR, ZoneOffset.UTC),
            () -> administering.link(self, victim.id()),
            () -> administering.resetPassword(self, victim.displayName(), "another salt tea"),
            () -> administering.changeRole(self, former.id(), Role.ADMINISTRATOR),
            () -> administering.signOut(self, victim.id()),
            () -> administering.remove(self, victim.id())
        }) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(wish);
        }
        assertThat(accounts.find(victim.id())).isPresent();
    }

    @Test
    void removal_tells_everybody_who_keeps_something_and_stays_in_the_log_by_name() {
        var gone = learner();
        administering.remove(by(), gone.id());
        assertThat(events.stream(LearnerRemoved.class)).contains(new LearnerRemoved(gone.id()));
        assertThat(newest().subject()).isEqualTo(gone.displayName());
        assertThat(newest().actor()).isEqualTo(root().displayName());
    }

    @Test
    void nobody_removes_themselves_here() {
        administering.changeRole(by(), learner().id(), Role.ADMINISTRATOR);
        assertRefused(Reason.OWN_ACCOUNT, () -> administering.remove(by(), root().id()));
    }

    @Test
    void guests_are_nobodys_to_change() {
        var guest = accounts.startAsGuest(ZoneOffset.UTC);
        assertRefused(Reason.NAME_UNKNOWN, () -> administering.changeRole(by(), guest.id(), Role.ADMINISTRATOR));
        assertRefused(Reason.NAME_UNKNOWN, () -> administering.link(by(), guest.id()));
    }

    private static void assertRefused(Reason reason, ThrowingCallable wish) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(wish)
                .extracting(AccountRefused::reason)
                .isEqualTo(reason);
    }
}
