package org.scostudy.account.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor the name of who did it; absent when that is no person, or one who is forgotten by now
 * @param subject the name of whose account it is about, likewise
 */
public record AuditEntry(
        long id,
        Instant at,
        Act act,
        By.Origin origin,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String detail) {}
