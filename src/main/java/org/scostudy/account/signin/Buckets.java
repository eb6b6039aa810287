package org.scostudy.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What may still be done, each under a name of its own. Names that nobody asked for in a while are forgotten. */
public final class Buckets {

    private final Cache<String, Bucket> byName;

    /**
     * @param mostNames how many are remembered
     * @param kept how long each is remembered after it was asked for; no shorter than what it counts takes
     */
    public Buckets(long mostNames, Duration kept) {
        byName = Caffeine.newBuilder()
                .maximumSize(mostNames)
                .expireAfterAccess(kept)
                .build();
    }

    /** Full at first, and filled again evenly: so many times in each period. */
    public Bucket of(String name, long times, Duration period) {
        return byName.get(
                name,
                absent -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                        .build());
    }

    void forget(String name) {
        byName.invalidate(name);
    }
}
