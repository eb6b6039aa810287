package org.scostudy.classroom.join;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often wrong codes may be tried: enough for a whole class behind one address that mistypes, too few to guess. */
@Component
class CodeGuesses {

    private static final int WRONG_CODES = 30;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(PERIOD).build();

    boolean mayTry(String who) {
        return bucket(who).getAvailableTokens() > 0;
    }

    void failed(String who) {
        bucket(who).tryConsume(1);
    }

    private Bucket bucket(String who) {
        return buckets.get(
                who,
                absent -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(WRONG_CODES).refillGreedy(WRONG_CODES, PERIOD))
                        .build());
    }
}
