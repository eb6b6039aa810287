package org.scostudy.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far an attempt has come: everything here follows from its log. */
final class Progress {

    /** What became of a question. */
    enum State {
        OPEN,
        GIVEN,
        RIGHT,
        PARTIAL,
        WRONG;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Attempt attempt;
    private final List<List<Entry>> byPlace = new ArrayList<>();
    private final List<Entry> entries;
    private final @Nullable Instant heldUntil;

    Progress(Attempt attempt, List<Entry> entries) {
        this(attempt, entries, null);
    }

    private Progress(Attempt attempt, List<Entry> entries, @Nullable Instant heldUntil) {
        this.heldUntil = heldUntil;
        this.attempt = attempt;
        this.entries = List.copyOf(entries);
        attempt.asked().forEach(_ -> byPlace.add(new ArrayList<>()));
        entries.forEach(entry -> byPlace.get(entry.place()).add(entry));
    }

    Progress with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Progress(attempt, more);
    }

    /** The same, but nothing is told before that moment. */
    Progress held(Instant until) {
        return new Progress(attempt, entries, until);
    }

    /** When the answers may be told; absent if nothing stands against it. */
    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    /** Neither right answers nor which of the given ones are right: somebody is or may be at the same paper. */
    boolean secret() {
        return attempt.mode() == Mode.EXAM && (attempt.open() || heldUntil != null);
    }

    Attempt attempt() {
        return attempt;
    }

    /** What counts: in practice every try, in an exam the last answer alone. */
    List<Entry> counting(int place) {
        List<Entry> all = byPlace.get(place);
        if (attempt.mode() == Mode.PRACTICE) {
            return all.stream()
                    .filter(entry -> entry.step() == Entry.Step.ANSWER)
                    .toList();
        }
        return all.isEmpty() || all.getLast().step() == Entry.Step.CLEAR ? List.of() : List.of(all.getLast());
    }

    Optional<Entry> last(int place) {
        List<Entry> counting = counting(place);
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }

    boolean answered(int place) {
        return !counting(place).isEmpty();
    }

    int answered() {
        return (int) IntStream.range(0, attempt.size()).filter(this::answered).count();
    }

    boolean revealed(int place) {
        return byPlace.get(place).stream().anyMatch(entry -> entry.step() == Entry.Step.REVEAL);
    }

    double points(int place) {
        return counting(place).stream().mapToDouble(Entry::points).max().orElse(0);
    }

    double points() {
        return IntStream.range(0, attempt.size()).mapToDouble(this::points).sum();
    }

    State state(int place) {
        if (!answered(place)) {
            return State.OPEN;
        }
        if (secret()) {
            return State.GIVEN;
        }
        return switch (best(place)) {
            case RIGHT -> State.RIGHT;
            case PARTIAL -> State.PARTIAL;
            case WRONG -> State.WRONG;
        };
    }

    private Correctness best(int place) {
        return counting(place).stream()
                .map(Entry::correctness)
                .filter(Objects::nonNull)
                .min(Correctness::compareTo)
                .orElse(Correctness.WRONG);
    }

    /** In an exam an answer may be changed until the end. */
    int triesLeft(int place) {
        if (!attempt.open()) {
            return 0;
        }
        if (attempt.mode() == Mode.EXAM) {
            return 1;
        }
        int tries = attempt.asked().get(place).tries() - counting(place).size();
        return answered(place) && best(place) == Correctness.RIGHT ? 0 : tries;
    }

    /** Whether the learner may be told the key now. */
    boolean over(int place) {
        return !attempt.open() || (attempt.mode() == Mode.PRACTICE && triesLeft(place) == 0);
    }

    /**
     * Names the question in the state it is shown in: two tabs that show the same try send the same prompt, and the
     * first of them counts. In an exam the last answer counts.
     */
    String prompt(int place) {
        return place + "."
                + (attempt.mode() == Mode.EXAM ? 0 : byPlace.get(place).size());
    }

    /** The question to show now: the one that the learner was at, or the next open one. */
    int position() {
        if (entries.isEmpty()) {
            return 0;
        }
        int last = entries.getLast().place();
        boolean unfinished = attempt.mode() == Mode.PRACTICE && triesLeft(last) > 0;
        if (unfinished || !attempt.open()) {
            return last;
        }
        return IntStream.range(1, attempt.size() + 1)
                .map(step -> (last + step) % attempt.size())
                .filter(place -> !answered(place))
                .findFirst()
                .orElse(last);
    }

    List<Entry> entries() {
        return entries;
    }
}
