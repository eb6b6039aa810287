package org.scostudy.bench.soak;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What learners were told: every answer that was acknowledged, and how long they waited for it when something failed. */
final class Ledger {

    private record Outage(long beganNanos, long endedNanos) {
        Duration length() {
            return Duration.ofNanos(endedNanos - beganNanos);
        }
    }

    private record Struck(String fault, long beganNanos, long endedNanos) {}

    private final Set<String> reviews = ConcurrentHashMap.newKeySet();
    private final Set<String> entries = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> finished = ConcurrentHashMap.newKeySet();
    private final Queue<Outage> outages = new ConcurrentLinkedQueue<>();
    private final Queue<Struck> faults = new ConcurrentLinkedQueue<>();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();

    /** Before it is acknowledged, which it may never be. */
    void sent(String whose, String what) {
        sent.add(whose + ' ' + what);
    }

    void review(String session, String prompt) {
        reviews.add(session + ' ' + prompt);
    }

    void entry(String exam, String entry) {
        entries.add(exam + ' ' + entry);
    }

    void finished(String exam) {
        finished.add(exam);
    }

    /** From the first failure that a learner met to the acknowledgement. */
    void outage(long beganNanos, long endedNanos) {
        outages.add(new Outage(beganNanos, endedNanos));
    }

    void struck(String fault, long beganNanos, long endedNanos) {
        faults.add(new Struck(fault, beganNanos, endedNanos));
    }

    /** An answer that no fault explains. */
    void strange(String what) {
        strange.add(what);
    }

    List<String> strange() {
        return List.copyOf(strange);
    }

    Set<String> reviews() {
        return reviews;
    }

    Set<String> entries() {
        return entries;
    }

    Set<String> finished() {
        return finished;
    }

    int answers() {
        return reviews.size() + entries.size();
    }

    Map<String, Integer> faults() {
        Map<String, Integer> times = new TreeMap<>();
        faults.forEach(each -> times.merge(each.fault(), 1, Integer::sum));
        return times;
    }

    Duration longestOutage() {
        return outages.stream().map(Outage::length).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** How long learners waited at most after a fault of that kind was mended. */
    Duration longestRecovery(String fault) {
        return faults.stream()
                .filter(each -> each.fault().equals(fault))
                .flatMap(each -> outages.stream()
                        .filter(outage -> outage.beganNanos() < each.endedNanos()
                                && outage.endedNanos() > each.beganNanos())
                        .map(outage -> Duration.ofNanos(outage.endedNanos() - each.endedNanos())))
                .max(Duration::compareTo)
                .filter(late -> !late.isNegative())
                .orElse(Duration.ZERO);
    }

    static long lost(Set<String> acknowledged, Collection<String> kept) {
        Set<String> missing = new HashSet<>(acknowledged);
        missing.removeAll(new HashSet<>(kept));
        return missing.size();
    }

    /** Rows beyond one of each answer, and rows of answers that nobody gave. */
    long doubled(Collection<String> kept) {
        Set<String> once = new HashSet<>(kept);
        return kept.size() - once.size() + once.stream().filter(row -> !sent.contains(row)).count();
    }
}
