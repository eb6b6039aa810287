package org.scostudy.live.hall;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.scostudy.live.kept.LiveLog;
import org.scostudy.live.kept.LiveSummitTable;
import org.scostudy.live.table.Deed;
import org.scostudy.live.table.LiveTable;
import org.scostudy.summit.kept.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what happens into the log, and at the end what everybody earned. */
@Component
class Minutes {

    private final LiveLog log;
    private final LiveSummitTable summits;
    private final Results results;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Minutes(LiveLog log, LiveSummitTable summits, Results results, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.summits = summits;
        this.results = results;
        this.transaction = transaction;
        this.clock = clock;
    }

    Receipt record(Hall hall, int voice, String entry, Function<LiveTable, Deed> wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return hall.record(
                voice,
                entry,
                now,
                wish,
                (line, after) -> transaction.executeWithoutResult(_ -> keep(hall, line, after, now)));
    }

    private void keep(Hall hall, LiveLog.Line line, LiveTable after, Instant now) {
        log.append(hall.summit().id(), line);
        if (line.happening().deed() instanceof Deed.Ended) {
            summits.end(hall.summit().id(), now);
            results.keep(hall, after, now);
        }
    }
}
