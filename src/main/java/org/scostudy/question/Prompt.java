package org.scostudy.question;

import java.util.List;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.answer.TypedAnswer;
import org.scostudy.question.answer.Verdict;

/** One way to ask a card: a format and a wording. */
public sealed interface Prompt {

    /** The formats a card can be asked in; the names are part of the JSON that the page reads. */
    enum Format {
        BASIC,
        REVERSED,
        CLOZE,
        TYPED
    }

    /** Stable id of format and wording together, at most 40 characters; other words give another id. */
    String wording();

    List<Segment> front();

    List<Segment> back();

    default Format format() {
        return switch (this) {
            case Basic _ -> Format.BASIC;
            case Reversed _ -> Format.REVERSED;
            case Cloze _ -> Format.CLOZE;
            case Typed _ -> Format.TYPED;
        };
    }

    /** A question and its answer. */
    record Basic(String wording, List<Segment> front, List<Segment> back) implements Prompt {
        public Basic {
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /** The fact asked from its other end: the place is given, the body is asked. */
    record Reversed(String wording, List<Segment> front, List<Segment> back) implements Prompt {
        public Reversed {
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /** A sentence with a gap on the front, and filled in on the back. */
    record Cloze(String wording, List<Segment> front, List<Segment> back) implements Prompt {
        public Cloze {
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    /**
     * A question whose answer is typed.
     *
     * @param accepted every right spelling, best first
     * @param parts where the answer is a list: all names of each thing in it; otherwise empty
     * @param rivals names of other things, so that typing one of them is wrong and not a slip
     */
    record Typed(
            String wording,
            List<Segment> front,
            List<Segment> back,
            List<String> accepted,
            List<List<String>> parts,
            Rivals rivals)
            implements Prompt {
        public Typed {
            front = List.copyOf(front);
            back = List.copyOf(back);
            accepted = List.copyOf(accepted);
            parts = List.copyOf(parts);
            if (accepted.isEmpty()) {
                throw new IllegalArgumentException("Typed prompt without an accepted answer: " + wording);
            }
        }

        public Typed(String wording, List<Segment> front, List<Segment> back, List<String> accepted) {
            this(wording, front, back, accepted, List.of(), Rivals.NONE);
        }

        public Verdict judge(String typed) {
            return TypedAnswer.judge(typed, accepted, parts, rivals);
        }
    }
}
