package org.scostudy.bench.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.scostudy.HttpLearner;

/** Sends the same again until it is acknowledged, as the outbox of a page does. */
final class Insistence {

    private static final long MILLIS_BETWEEN = 250;
    private static final Duration MOST = Duration.ofMinutes(3);

    private final Ledger ledger;

    Insistence(Ledger ledger) {
        this.ledger = ledger;
    }

    interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    /** The server says that it will never do this. */
    static final class Never extends Exception {
        private static final long serialVersionUID = 1;

        Never(String why) {
            super(why);
        }
    }

    <T> T until(String what, Request<T> request) throws InterruptedException, Never {
        long firstFailure = 0;
        while (true) {
            long begin = System.nanoTime();
            try {
                T answer = request.send();
                if (firstFailure != 0) {
                    ledger.outage(firstFailure, System.nanoTime());
                }
                return answer;
            } catch (HttpLearner.Refused refused) {
                judge(what, refused);
            } catch (IOException away) {
                // The next try tells whether it is back.
            }
            firstFailure = firstFailure == 0 ? begin : firstFailure;
            if (System.nanoTime() - firstFailure > MOST.toNanos()) {
                ledger.strange(what + ": no answer for " + MOST);
                throw new Never("no answer");
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
        }
    }

    /** To come again is what a server may ask for; everything else should not happen. */
    private void judge(String what, HttpLearner.Refused refused) throws Never {
        if (refused.status() == 503) {
            return;
        }
        ledger.strange(what + ": " + refused.getMessage());
        if (refused.status() < 500) {
            throw new Never(String.valueOf(refused.getMessage()));
        }
    }
}
