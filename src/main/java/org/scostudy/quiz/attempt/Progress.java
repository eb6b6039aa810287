package org.scostudy.quiz.attempt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.Release;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.EssayMark;

/** How far an attempt has come: everything here follows from its log. */
public final class Progress {

    /** What became of a question. */
    public enum State {
        OPEN,
        GIVEN,
        RIGHT,
        PARTIAL,
        WRONG,
        /** A person will say what it earns. */
        AWAITING;

        @JsonValue
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Attempt attempt;
    private final List<List<AttemptEntry>> byPlace = new ArrayList<>();
    private final List<AttemptEntry> entries;
    private final Map<Integer, Double> regraded;
    private final Map<Integer, EssayMark> marks;
    private final Release release;

    public Progress(Attempt attempt, List<AttemptEntry> entries) {
        this(attempt, entries, Map.of(), Map.of());
    }

    /**
     * @param regraded what a correction made of answers, by their place: a share of the points, 0 to 1
     * @param marks what persons said of essays, by their place
     */
    Progress(
            Attempt attempt, List<AttemptEntry> entries, Map<Integer, Double> regraded, Map<Integer, EssayMark> marks) {
        this(attempt, entries, regraded, marks, Release.RELEASED);
    }

    private Progress(
            Attempt attempt,
            List<AttemptEntry> entries,
            Map<Integer, Double> regraded,
            Map<Integer, EssayMark> marks,
            Release release) {
        this.marks = Map.copyOf(marks);
        this.regraded = Map.copyOf(regraded);
        this.release = release;
        this.attempt = attempt;
        this.entries = List.copyOf(entries);
        attempt.asked().forEach(_ -> byPlace.add(new ArrayList<>()));
        entries.forEach(entry -> byPlace.get(entry.place()).add(entry));
    }

    Progress with(AttemptEntry entry) {
        List<AttemptEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Progress(attempt, more, regraded, marks, release);
    }

    /** The same, told as far as it may be. */
    Progress under(Release now) {
        return new Progress(attempt, entries, regraded, marks, now);
    }

    /** Whether its answers may be told as soon as it has ended, and if not, when. */
    public Release release() {
        return release;
    }

    /** Neither right answers nor which of the given ones are right: somebody is or may be at the same paper. */
    public boolean secret() {
        return release.held() || (attempt.mode() == Mode.EXAM && attempt.open());
    }

    public Attempt attempt() {
        return attempt;
    }

    /** In practice every answer, in an exam the last one alone. */
    public List<AttemptEntry> answers(int place) {
        List<AttemptEntry> all = byPlace.get(place);
        if (attempt.mode() == Mode.PRACTICE) {
            return all.stream()
                    .filter(entry -> entry.step() == AttemptEntry.Step.ANSWER)
                    .toList();
        }
        return all.isEmpty() || all.getLast().step() == AttemptEntry.Step.CLEAR ? List.of() : List.of(all.getLast());
    }

    public Optional<AttemptEntry> last(int place) {
        List<AttemptEntry> answers = answers(place);
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /**
     * The answer that counts: in practice the first, for then the key is told. Before it was told at once a second try
     * earned half, and the log of those days says so.
     */
    public Optional<AttemptEntry> counted(int place) {
        return answers(place).stream().reduce((best, next) -> next.points() > best.points() ? next : best);
    }

    public boolean answered(int place) {
        return !answers(place).isEmpty();
    }

    public int answered() {
        return (int) IntStream.range(0, attempt.size()).filter(this::answered).count();
    }

    public boolean revealed(int place) {
        return byPlace.get(place).stream().anyMatch(entry -> entry.step() == AttemptEntry.Step.REVEAL);
    }

    /** Of the question's points, 0 to 1; a correction has the last word. */
    public double share(int place) {
        return regraded.getOrDefault(place, given(place));
    }

    /** What a person said of an essay. */
    public Optional<EssayMark> mark(int place) {
        return Optional.ofNullable(marks.get(place));
    }

    /** How many essays wait to be marked. */
    public int awaiting() {
        return (int) IntStream.range(0, attempt.size()).filter(this::awaiting).count();
    }

    public boolean awaiting(int place) {
        return attempt.asked().get(place).markedByPerson()
                && answered(place)
                && attempt.worth(place) > 0
                && !marks.containsKey(place)
                && !regraded.containsKey(place);
    }

    /** The share that the answer earned when it was given, or by whoever marked it. */
    public double given(int place) {
        EssayMark mark = marks.get(place);
        return mark != null
                ? mark.share()
                : counted(place).map(AttemptEntry::points).orElse(0.0);
    }

    public double points(int place) {
        return share(place) * attempt.worth(place);
    }

    /** At most {@link Attempt#outOf()}. */
    public double points() {
        return IntStream.range(0, attempt.size()).mapToDouble(this::points).sum();
    }

    public State state(int place) {
        Optional<AttemptEntry> counted = counted(place);
        Double corrected = secret() ? null : regraded.get(place);
        if (counted.isEmpty() && corrected == null) {
            return State.OPEN;
        }
        if (secret()) {
            return State.GIVEN;
        }
        if (awaiting(place)) {
            return State.AWAITING;
        }
        Correctness correctness = corrected == null && !marks.containsKey(place)
                ? counted.map(AttemptEntry::correctness).orElse(null)
                : Correctness.of(share(place));
        return switch (Objects.requireNonNullElse(correctness, Correctness.WRONG)) {
            case RIGHT -> State.RIGHT;
            case PARTIAL -> State.PARTIAL;
            case WRONG -> State.WRONG;
        };
    }

    /** In an exam an answer may be changed until the end; in practice it may be tried again. */
    boolean takesAnswer(int place) {
        return attempt.open() && (attempt.mode() == Mode.EXAM || !answered(place) || offersAnotherTry(place));
    }

    /** What was told may be tried again until it comes out right. It earns nothing more. */
    public boolean offersAnotherTry(int place) {
        return attempt.open()
                && !release.held()
                && attempt.mode() == Mode.PRACTICE
                && attempt.asked().get(place).worthAnotherTry()
                && last(place).stream().anyMatch(entry -> entry.correctness() != Correctness.RIGHT);
    }

    /**
     * Names the question in the state it is shown in: two tabs that show the same try send the same prompt, and the
     * first of them counts. In an exam the last answer counts.
     */
    public String prompt(int place) {
        return place + "."
                + (attempt.mode() == Mode.EXAM ? 0 : byPlace.get(place).size());
    }

    /** The question to show now: the one that the learner was at, or the next open one. */
    public int position() {
        if (entries.isEmpty()) {
            return 0;
        }
        int last = entries.getLast().place();
        boolean toBeJudged = attempt.mode() == Mode.PRACTICE && !answered(last);
        if (toBeJudged || !attempt.open()) {
            return last;
        }
        return IntStream.range(1, attempt.size() + 1)
                .map(step -> (last + step) % attempt.size())
                .filter(place -> !answered(place))
                .findFirst()
                .orElse(last);
    }

    public List<AttemptEntry> entries() {
        return entries;
    }
}
