package org.scostudy.live.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.live.kept.LiveLog;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.table.Deed;
import org.scostudy.live.table.Happening;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Rules;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.summit.kept.Receipt;
import org.springframework.dao.DuplicateKeyException;

/** One summit on this server: its table after all that is known to have happened, and those who wait for more. */
public final class Hall {

    /** So many others can be faster, one after another. */
    private static final int TRIES = 50;

    /** Records a line, and what has to be recorded with it. */
    interface Keeping {
        void keep(LiveLog.Line line, LiveTable after);
    }

    private final LiveSummit summit;
    private final Dossier dossier;
    private final Rules rules;
    private final LiveLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<String> entries = new HashSet<>();
    private final AtomicInteger watching = new AtomicInteger();
    private volatile LiveTable table;
    private volatile boolean closed;

    Hall(LiveSummit summit, Dossier dossier, LiveLog log) {
        this.summit = summit;
        this.dossier = dossier;
        this.log = log;
        this.rules = new Rules(
                dossier, new Council(dossier.decisions(), Messages.ours().in(Locale.ENGLISH)));
        this.table = LiveTable.opened(dossier.decisions(), dossier.opening());
    }

    public LiveSummit summit() {
        return summit;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** As far as this server has heard. */
    public LiveTable table() {
        return table;
    }

    /** After all that is in the log. */
    public LiveTable now() {
        lock.lock();
        try {
            catchUp();
            return table;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Records what somebody does, once; repeated it is known by its entry.
     *
     * @param wish what is done, given how the table stands
     * @throws org.scostudy.live.table.Overtaken if it was meant for a moment that is over
     * @throws org.scostudy.scenario.story.NotPossible if no page of ours does so
     */
    Receipt record(int voice, String entry, Instant at, Function<LiveTable, Deed> wish, Keeping keeping) {
        lock.lock();
        try {
            for (int tries = 1; ; tries++) {
                catchUp();
                if (entries.contains(entry)) {
                    return Receipt.ALREADY;
                }
                Happening next = new Happening(table.number() + 1, voice, at, wish.apply(table));
                LiveTable after = rules.after(table, next);
                try {
                    keeping.keep(new LiveLog.Line(entry, next), after);
                } catch (DuplicateKeyException fasterElsewhere) {
                    if (tries == TRIES) {
                        throw fasterElsewhere;
                    }
                    continue;
                }
                entries.add(entry);
                table = after;
                changed.signalAll();
                return Receipt.NOW;
            }
        } finally {
            lock.unlock();
        }
    }

    private void catchUp() {
        List<LiveLog.Line> more = log.after(summit.id(), table.number());
        if (more.isEmpty()) {
            return;
        }
        LiveTable next = table;
        for (LiveLog.Line line : more) {
            next = rules.replayed(next, line.happening());
            entries.add(line.entry());
        }
        table = next;
        changed.signalAll();
    }

    /**
     * Takes in what other servers recorded.
     *
     * @param last number in the log, as it was a moment ago
     * @return false when the log is another one: a backup was brought back, and this hall is of no use any more
     */
    boolean heard(int last) {
        if (last == table.number()) {
            return true;
        }
        lock.lock();
        try {
            if (last < table.number() && log.last(List.of(summit.id())).getOrDefault(summit.id(), 0) < table.number()) {
                return false;
            }
            catchUp();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the table is another one than after this number, or the patience is over.
     *
     * @return null when this server closes
     */
    public @Nullable LiveTable after(int number, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (!closed && table.number() == number && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return closed ? null : table;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Somebody looks on, until they look away: to be called with 1 and with -1. */
    public void watched(int more) {
        watching.addAndGet(more);
    }

    boolean isWatched() {
        return watching.get() > 0;
    }
}
