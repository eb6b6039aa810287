package org.scostudy.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.springframework.stereotype.Component;

/**
 * Keeps in the log that somebody tried too often: once an hour for each account and address, so that nobody can fill it.
 * A name that is nobody's is not kept, for it may be a password that was typed into the wrong field.
 */
@Component
class LimitNotes {

    private final AuditLog log;

    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    LimitNotes(AuditLog log) {
        this.log = log;
    }

    void note(Optional<Learner> learner, String address) {
        var about = learner.map(found -> found.id() + " " + address).orElse(address);
        if (noted.asMap().putIfAbsent(about, true) == null) {
            log.add(By.SERVER, Act.SIGN_IN_LIMIT, learner.orElse(null), address);
        }
    }
}
