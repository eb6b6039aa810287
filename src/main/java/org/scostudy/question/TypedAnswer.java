package org.scostudy.question;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scostudy.question.Verdict.Match;

/** Judges what a learner typed, forgiving what does not matter. */
public final class TypedAnswer {

    /** Far longer than any key: nobody means such a text as an answer, so it is not compared letter by letter. */
    private static final int LONGEST_ANSWER = 500;

    private TypedAnswer() {}

    public static Verdict judge(String typed, List<String> accepted) {
        return judge(typed, accepted, Rivals.NONE);
    }

    public static Verdict judge(String typed, List<String> accepted, Rivals rivals) {
        String answer = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        Spelling spelling = Spelling.of(answer);
        for (String key : accepted) {
            if (isExact(answer, spelling, key, rivals)) {
                return verdict(Match.EXACT, answer, key);
            }
        }
        String nearest = nearest(spelling, accepted);
        if (answer.length() > LONGEST_ANSWER) {
            return verdict(Match.WRONG, answer, nearest);
        }
        return closeTo(answer, spelling, nearest, accepted, rivals);
    }

    private static boolean isExact(String answer, Spelling spelling, String key, Rivals rivals) {
        return answer.equals(Normalizer.normalize(key.strip(), Normalizer.Form.NFC))
                || spelling.sameAs(Spelling.of(key))
                || AnswerList.judge(answer, key, rivals) == Match.EXACT;
    }

    private static Verdict closeTo(
            String answer, Spelling spelling, String nearest, List<String> accepted, Rivals rivals) {
        boolean namesAnother = rivals.include(spelling);
        return Stream.concat(Stream.of(nearest), accepted.stream())
                .filter(key -> (!namesAnother && Slip.isSlip(spelling, Spelling.of(key)))
                        || AnswerList.judge(answer, key, rivals) == Match.CLOSE)
                .findFirst()
                .map(key -> verdict(Match.CLOSE, answer, key))
                .orElseGet(() -> verdict(Match.WRONG, answer, nearest));
    }

    private static String nearest(Spelling typed, List<String> accepted) {
        if (typed.joined().length() > LONGEST_ANSWER) {
            return accepted.getFirst();
        }
        return accepted.stream()
                .filter(key -> key.length() <= LONGEST_ANSWER)
                .min(Comparator.comparingInt(key ->
                        EditDistance.between(typed.joined(), Spelling.of(key).joined())))
                .orElse(accepted.getFirst());
    }

    private static Verdict verdict(Match match, String answer, String key) {
        return new Verdict(match, key, Diff.between(answer, Normalizer.normalize(key, Normalizer.Form.NFC)));
    }
}
