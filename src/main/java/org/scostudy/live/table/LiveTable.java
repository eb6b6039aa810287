package org.scostudy.live.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.InOrder;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Motion;

/**
 * A live summit as it stands after some happenings.
 *
 * @param number of the last of them
 * @param news what has come between; null while nothing has
 * @param seats by voice, in the order in which they came
 * @param vote the one under way; null when none is
 * @param votes those that are over
 */
public record LiveTable(
        Decisions decisions,
        int number,
        Phase phase,
        boolean paused,
        Motion opening,
        Motion text,
        @Nullable Twist news,
        Map<Integer, String> seats,
        List<Rewording> changes,
        List<Inquiry> questions,
        @Nullable Vote vote,
        List<Vote> votes) {

    /** What the seats can do. */
    public enum Phase {
        /** They take their seats and read. */
        GATHERING,
        DRAFTING,
        VOTING,
        ENDED
    }

    /** A seat may have asked so many questions since the last vote. */
    public static final int QUESTIONS = 4;

    /** More are the work of a program. */
    public static final int MOST_HAPPENINGS = 5_000;

    public LiveTable {
        seats = InOrder.copy(seats);
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        votes = List.copyOf(votes);
    }

    public static LiveTable opened(Decisions decisions, Motion opening) {
        return new LiveTable(
                decisions,
                0,
                Phase.GATHERING,
                false,
                opening,
                opening,
                null,
                Map.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** The same after a happening that came to nothing. */
    LiveTable unchangedBy(Happening happening) {
        return new LiveTable(
                decisions,
                happening.number(),
                phase,
                paused,
                opening,
                text,
                news,
                seats,
                changes,
                questions,
                vote,
                votes);
    }

    /** Null for somebody who holds none. */
    public @Nullable String seatOf(int voice) {
        return seats.get(voice);
    }

    public List<Integer> holders(String seat) {
        return seats.entrySet().stream()
                .filter(held -> held.getValue().equals(seat))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isHeld(String seat) {
        return seats.containsValue(seat);
    }

    /** The seat that whoever comes next is given: the first of those that the fewest hold. */
    public String freest() {
        return decisions.members().stream()
                .min(Comparator.comparingInt(seat -> holders(seat).size()))
                .orElseThrow();
    }

    /** How many questions a seat may still ask before the next vote. */
    public int questionsLeft(String seat) {
        int since = votes.isEmpty() ? 0 : votes.getLast().number();
        long asked = questions.stream()
                .filter(question -> question.seat().equals(seat) && question.number() > since)
                .count();
        return Math.max(0, QUESTIONS - (int) asked);
    }

    /** The last change of a line; empty while it stands as it was tabled. */
    public Optional<Rewording> lastChange(String line) {
        return changes.reversed().stream()
                .filter(change -> change.line().equals(line))
                .findFirst();
    }

    /** Ids of what can still come between: it would change the text, and nothing has yet. */
    public List<String> possibleNews() {
        return news != null || phase != Phase.DRAFTING
                ? List.of()
                : decisions.proposal(opening.proposal()).twists().stream()
                        .filter(twist -> !decisions.twist(twist).changing(text).equals(text))
                        .toList();
    }
}
