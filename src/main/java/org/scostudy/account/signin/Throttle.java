package org.scostudy.account.signin;

import java.time.Duration;
import java.util.Optional;
import org.scostudy.account.TooOften;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often what leaves something in the database may be done. A school comes from one address, so an address may do what
 * some hundred people do in an hour; one account may do what one person does.
 */
@Component
public class Throttle {

    private static final Duration PERIOD = Duration.ofHours(1);

    /** What is counted, and how often it may be done in an hour. */
    public enum Deed {
        START_AS_GUEST(1, 300),
        SIGN_UP(30, 300),
        BEGIN_QUIZ(60, 3_000),
        BEGIN_SCENARIO(60, 3_000),
        REMARK(20, 400),
        WRITE_CARD(1_000, 20_000),
        IMPORT_CARDS(30, 1_000),
        TAKE_CARDS_ALONG(60, 2_000);

        private final int byAccount;
        private final int byAddress;

        Deed(int byAccount, int byAddress) {
            this.byAccount = byAccount;
            this.byAddress = byAddress;
        }
    }

    private final Buckets buckets = new Buckets(200_000, PERIOD);
    private final int times;

    /** @param times by how much more may be done than usual, as in a hall with thousands; nothing is counted with 0 */
    public Throttle(@Value("${sco.throttle.times:1}") int times) {
        this.times = times;
    }

    /** @throws TooOften if it is once too often for this account or its address */
    public void count(Deed deed, long learnerId) {
        take(deed + " by " + learnerId, deed.byAccount);
        countAddress(deed);
    }

    /** @throws TooOften if it is once too often for where the present request came from */
    public void countAddress(Deed deed) {
        address().ifPresent(address -> take(deed + " from " + address, deed.byAddress));
    }

    private void take(String who, int anHour) {
        if (times == 0) {
            return;
        }
        long most = (long) anHour * times;
        var probe = buckets.of(who, most, PERIOD).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
