package org.scostudy.classroom.join;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.scostudy.account.signin.Buckets;
import org.springframework.stereotype.Component;

/** How often wrong codes may be tried: enough for a whole class behind one address that mistypes, too few to guess. */
@Component
class CodeGuesses {

    private static final int WRONG_CODES = 30;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Buckets buckets = new Buckets(100_000, PERIOD);

    boolean mayTry(String who) {
        return bucket(who).getAvailableTokens() > 0;
    }

    void failed(String who) {
        bucket(who).tryConsume(1);
    }

    private Bucket bucket(String who) {
        return buckets.of(who, WRONG_CODES, PERIOD);
    }
}
