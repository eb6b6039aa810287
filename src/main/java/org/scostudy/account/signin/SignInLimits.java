package org.scostudy.account.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often secrets may be tried: per name from one address, per address, and per name from anywhere. A browser from
 * which the account's owner signed in before has tries of its own, which no stranger can use up.
 */
@Component
public class SignInLimits {

    private static final int NAME_FROM_ADDRESS_PER_MINUTE = 5;
    private static final int ADDRESS_PER_MINUTE = 100;
    private static final int NAME_PER_HOUR = 100;
    private static final int RARELY_PER_HOUR = 5;

    private final Buckets buckets = new Buckets(100_000, Duration.ofHours(1));

    /** Counts one try; false when it is one too many. */
    public boolean allow(String name, String address) {
        return take("both " + name + ' ' + address, NAME_FROM_ADDRESS_PER_MINUTE, Duration.ofMinutes(1))
                && take("address " + address, ADDRESS_PER_MINUTE, Duration.ofMinutes(1))
                && take("name " + name, NAME_PER_HOUR, Duration.ofHours(1));
    }

    /** Counts one try from a browser that the account knows; false when it is one too many. */
    boolean allowKnown(String name, String browser) {
        return take("known " + name + ' ' + browser, NAME_FROM_ADDRESS_PER_MINUTE, Duration.ofMinutes(1));
    }

    void succeededKnown(String name, String browser) {
        buckets.forget("known " + name + ' ' + browser);
    }

    /** For what sends mail: a few times an hour. */
    public boolean allowRarely(String what) {
        return take("rarely " + what, RARELY_PER_HOUR, Duration.ofHours(1));
    }

    public void succeeded(String name, String address) {
        buckets.forget("both " + name + ' ' + address);
    }

    private boolean take(String key, int times, Duration period) {
        return buckets.of(key, times, period).tryConsume(1);
    }
}
