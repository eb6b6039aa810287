package org.scostudy.account.audit;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.LikePattern;

/**
 * Which entries somebody wants to see.
 *
 * @param act absent for all
 * @param name part of the name of who did it, or of whose account it is about; empty for all
 * @param from absent for all
 */
public record AuditFilter(
        @Nullable Act act, String name, @Nullable Instant from) {

    public static final AuditFilter ALL = new AuditFilter(null, "", null);

    /** For LIKE with the escape sign !. */
    String pattern() {
        return LikePattern.containing(name.strip().toLowerCase(Locale.ROOT));
    }
}
