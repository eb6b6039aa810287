package org.scostudy.account.people;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.scostudy.account.LearnerRemoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes guests who did not come back, soon after each start and then daily. */
@Component
@EnableScheduling
public class GuestRemoval {

    public static final Duration KEPT = Duration.ofDays(30);

    private final AccountTable accounts;
    private final RememberedBrowsers browsers;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    GuestRemoval(
            AccountTable accounts,
            RememberedBrowsers browsers,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.links = links;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 24 * 60 * 60, timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "guest-removal")
    void removeAbsentGuests() {
        var limit = clock.instant().minus(KEPT);
        for (var id : accounts.guestsNotSeenSince(limit)) {
            transaction.executeWithoutResult(status -> {
                if (accounts.lockGuestNotSeenSince(id, limit)) {
                    events.publishEvent(new LearnerRemoved(id));
                    accounts.remove(id);
                }
            });
        }
        browsers.forgetExpired(clock.instant());
        links.forgetExpired();
    }
}
