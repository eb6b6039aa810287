package org.scostudy.quiz.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a learner was asked in quizzes before, which says what to ask next. */
public final class History {

    /** For papers that are the same for everybody. */
    public static final History NONE = new History(List.of(), Subject::ofGone);

    /** What became of a question; of what is still secret one cannot tell, so it is KNOWN. */
    public enum Outcome {
        KNOWN,
        MISSED,
        /** Not answered so far. */
        OPEN
    }

    public record Past(String question, Instant at, Outcome outcome) {}

    private record Met(Instant last, boolean known) {}

    /** How much there is to be said for asking something, most first. */
    enum Wish {
        /** Of none of its facts the learner was ever asked. */
        NEW,
        /** Of some of its facts. */
        PARTLY_NEW,
        /** Something of it was not known the last time, and now it is asked in words that are new. */
        MISSED_ASKED_OTHERWISE,
        MISSED,
        KNOWN_ASKED_OTHERWISE,
        /** A paper has enough of what was missed and is asked again in the same words. */
        MISSED_PUT_OFF,
        KNOWN
    }

    /**
     * What comes first is asked first.
     *
     * @param fact when it was last asked for its facts
     * @param question when it was last met itself
     */
    record Standing(Wish wish, Instant fact, Instant question) implements Comparable<Standing> {

        private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::wish)
                .thenComparing(Standing::fact)
                .thenComparing(Standing::question);

        Standing putOff() {
            return wish == Wish.MISSED ? new Standing(Wish.MISSED_PUT_OFF, fact, question) : this;
        }

        @Override
        public int compareTo(Standing other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<String, Instant> questions = new HashMap<>();
    private final Map<String, Met> facts = new HashMap<>();

    /** @param subject of a question by its id */
    public History(Collection<Past> pasts, Function<String, Subject> subject) {
        pasts.stream().sorted(Comparator.comparing(Past::at)).forEach(past -> {
            questions.put(past.question(), past.at());
            for (String fact : subject.apply(past.question()).facts()) {
                Met before = facts.get(fact);
                boolean known = switch (past.outcome()) {
                    case KNOWN -> true;
                    case MISSED -> false;
                    case OPEN -> before != null && before.known();
                };
                facts.put(fact, new Met(past.at(), known));
            }
        });
    }

    Standing of(Candidate candidate) {
        Instant met = questions.get(candidate.question().id());
        List<Met> before = candidate.facts().stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .toList();
        boolean missed = before.stream().anyMatch(fact -> !fact.known());
        Wish wish;
        if (before.isEmpty()) {
            wish = Wish.NEW;
        } else if (met == null && before.size() < candidate.facts().size()) {
            wish = Wish.PARTLY_NEW;
        } else if (met == null) {
            wish = missed ? Wish.MISSED_ASKED_OTHERWISE : Wish.KNOWN_ASKED_OTHERWISE;
        } else {
            wish = missed ? Wish.MISSED : Wish.KNOWN;
        }
        return new Standing(
                wish,
                before.stream().map(Met::last).max(Comparator.naturalOrder()).orElse(Instant.EPOCH),
                met == null ? Instant.EPOCH : met);
    }

    /** NEW, MISSED or KNOWN. */
    Wish of(String fact) {
        Met met = facts.get(fact);
        if (met == null) {
            return Wish.NEW;
        }
        return met.known() ? Wish.KNOWN : Wish.MISSED;
    }
}
