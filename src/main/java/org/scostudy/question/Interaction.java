package org.scostudy.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.answer.Rivals;

/** How a question is answered, and what the right answer is: its key. */
public sealed interface Interaction {

    /** The kinds of questions; their names are the ones that item models and dumps use. */
    enum Kind {
        BASIC("basic", Found.RECALLED, Marked.BY_LEARNER),
        REVERSED("reversed", Found.RECALLED, Marked.BY_LEARNER),
        CLOZE("cloze", Found.RECALLED, Marked.BY_PROGRAM),
        TYPED("typed", Found.RECALLED, Marked.BY_PROGRAM),
        CHOICE("choice", Found.RECOGNISED, Marked.BY_PROGRAM),
        MULTIPLE_RESPONSE("multiple-response", Found.RECOGNISED, Marked.BY_PROGRAM),
        TRUE_FALSE("true-false", Found.RECOGNISED, Marked.BY_PROGRAM),
        NUMERIC("numeric", Found.RECALLED, Marked.BY_PROGRAM),
        MATCHING("matching", Found.RECOGNISED, Marked.BY_PROGRAM),
        ORDERING("ordering", Found.RECALLED, Marked.BY_PROGRAM),
        HOTSPOT("hotspot", Found.RECOGNISED, Marked.BY_PROGRAM),
        ESSAY("essay", Found.RECALLED, Marked.BY_PERSON);

        private final String id;
        private final Found found;
        private final Marked marked;

        Kind(String id, Found found, Marked marked) {
            this.id = id;
            this.found = found;
            this.marked = marked;
        }

        /** Whether the right answer is among what is shown; then it is only recognised. */
        public boolean recognised() {
            return found == Found.RECOGNISED;
        }

        /** Who says what an answer is worth. */
        public Marked marked() {
            return marked;
        }

        private enum Found {
            RECALLED,
            RECOGNISED
        }

        /** As written in packs and dumps. */
        public String id() {
            return id;
        }
    }

    /** Who says what an answer is worth. */
    enum Marked {
        BY_PROGRAM,
        /** Unless what may be typed is known. */
        BY_LEARNER,
        /** Later; so it comes onto papers by hand alone. */
        BY_PERSON;

        /** The kinds that are marked so, in their usual order. */
        public static Set<Kind> kinds(Marked... ways) {
            Set<Marked> wanted = Set.of(ways);
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            Stream.of(Kind.values())
                    .filter(kind -> wanted.contains(kind.marked))
                    .forEach(kinds::add);
            return Collections.unmodifiableSet(kinds);
        }
    }

    Kind kind();

    /** The key in words, for people: what a correct answer says. */
    String key();

    /** What there is to choose from; empty for kinds without options. */
    default List<Option> options() {
        return List.of();
    }

    /** An option to choose; the feedback says why it is right or wrong. */
    record Option(String text, boolean right, @Nullable String feedback) {}

    /** Said to oneself and judged by oneself. Kind is one of BASIC, REVERSED and CLOZE. */
    record Recall(Kind kind, List<Segment> front, List<Segment> back, String key) implements Interaction {
        public Recall {
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /** Short answer: every accepted spelling, best first, and for a list the names of each thing in it. */
    record Typed(String key, List<String> accepted, List<List<String>> parts, Rivals rivals) implements Interaction {
        public Typed {
            accepted = List.copyOf(accepted);
            parts = List.copyOf(parts);
        }

        public Typed(String key, List<String> accepted, Rivals rivals) {
            this(key, accepted, List.of(), rivals);
        }

        @Override
        public Kind kind() {
            return Kind.TYPED;
        }
    }

    /** Exactly one option is right. */
    record Choice(List<Option> options) implements Interaction {
        public Choice {
            options = List.copyOf(options);
            if (options.stream().filter(Option::right).count() != 1) {
                throw new UnfitOptions("question.unfit.choice", options);
            }
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }

        @Override
        public String key() {
            return rightOf(options);
        }
    }

    /** Any number of options is right, at least one, and at least one is wrong. */
    record MultipleResponse(List<Option> options) implements Interaction {
        public MultipleResponse {
            options = List.copyOf(options);
            long right = options.stream().filter(Option::right).count();
            if (right == 0 || right == options.size()) {
                throw new UnfitOptions("question.unfit.multiple-response", options);
            }
        }

        @Override
        public Kind kind() {
            return Kind.MULTIPLE_RESPONSE;
        }

        @Override
        public String key() {
            return rightOf(options);
        }
    }

    /** A statement to judge; when it is false, the correction is the true one. */
    record TrueFalse(boolean holds, @Nullable String correction) implements Interaction {
        @Override
        public Kind kind() {
            return Kind.TRUE_FALSE;
        }

        @Override
        public String key() {
            return holds ? "true" : "false";
        }
    }

    /** An amount; answers off by at most the tolerance are right. */
    record Numeric(
            BigDecimal amount,
            BigDecimal tolerance,
            @Nullable String unit) implements Interaction {
        @Override
        public Kind kind() {
            return Kind.NUMERIC;
        }

        @Override
        public String key() {
            return unit == null ? amount.toPlainString() : amount.toPlainString() + " " + unit;
        }
    }

    /** What belongs together. */
    record Pair(String left, String right) {}

    /** Each left side gets a right side; two left sides may share one. Distractors are right sides of none. */
    record Matching(List<Pair> pairs, List<String> distractors) implements Interaction {
        public Matching {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }

        @Override
        public Kind kind() {
            return Kind.MATCHING;
        }

        @Override
        public String key() {
            return String.join(
                    "; ",
                    pairs.stream()
                            .map(pair -> pair.left() + " – " + pair.right())
                            .toList());
        }
    }

    /** Items in their right order. */
    record Ordering(List<String> items) implements Interaction {
        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.ORDERING;
        }

        @Override
        public String key() {
            return String.join(", ", items);
        }
    }

    /** Places to find on the map, by entity id; {@code names} says them in words, in the same order as {@code places}. */
    record Hotspot(Set<String> places, List<String> names) implements Interaction {
        public Hotspot {
            places = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(places));
            names = List.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.HOTSPOT;
        }

        @Override
        public String key() {
            return String.join(", ", names);
        }
    }

    /** A text of one's own, marked by a person. @param sample what a good one says; may be empty */
    record Essay(Rubric rubric, String sample) implements Interaction {
        @Override
        public Kind kind() {
            return Kind.ESSAY;
        }

        @Override
        public String key() {
            return sample.isEmpty() ? rubric.words() : sample;
        }
    }

    private static String rightOf(List<Option> options) {
        return String.join(
                "; ", options.stream().filter(Option::right).map(Option::text).toList());
    }
}
