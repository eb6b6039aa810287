package org.scostudy.question;

import java.util.List;
import org.scostudy.question.Verdict.DiffPart;
import org.scostudy.question.Verdict.Match;
import org.scostudy.question.Verdict.Op;

/** Judges what a learner typed, forgiving what does not matter. */
public final class TypedAnswer {

    private TypedAnswer() {}

    public static Verdict judge(String typed, List<String> accepted) {
        return judge(typed, accepted, List.of());
    }

    /** As above; and whatever spells one of the rivals is wrong, however near it is to the key. */
    static Verdict judge(String typed, List<String> accepted, List<String> rivals) {
        String best = accepted.getFirst();
        if (accepted.stream().anyMatch(typed.strip()::equalsIgnoreCase)) {
            return new Verdict(Match.EXACT, typed, List.of(new DiffPart(Op.SAME, typed)));
        }
        return new Verdict(Match.WRONG, best, List.of(new DiffPart(Op.EXTRA, typed), new DiffPart(Op.MISSING, best)));
    }
}
