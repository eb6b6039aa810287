package org.scostudy.question.answer;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scostudy.question.answer.Verdict.Match;
import org.scostudy.text.EditDistance;

/** Judges what a learner typed, forgiving what does not matter. */
public final class TypedAnswer {

    /** Far longer than any key: nobody means such a text as an answer, so it is not compared letter by letter. */
    private static final int LONGEST_ANSWER = 500;

    private final String answer;
    private final Readings readings;
    private final AnswerList list;
    private final Rivals rivals;

    private TypedAnswer(String typed, Rivals rivals) {
        answer = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        readings = Readings.ofTyped(answer);
        list = AnswerList.of(answer);
        this.rivals = rivals;
    }

    public static Verdict judge(String typed, List<String> accepted) {
        return judge(typed, accepted, List.of(), Rivals.NONE);
    }

    public static Verdict judge(String typed, List<String> accepted, Rivals rivals) {
        return judge(typed, accepted, List.of(), rivals);
    }

    /** @param parts where several things are wanted, all names of each of them */
    public static Verdict judge(String typed, List<String> accepted, List<List<String>> parts, Rivals rivals) {
        return new TypedAnswer(typed, rivals).judged(accepted, parts);
    }

    private Verdict judged(List<String> accepted, List<List<String>> parts) {
        for (String key : accepted) {
            if (Letters.evenlySpaced(answer).equals(Letters.evenlySpaced(key))) {
                return verdict(Match.EXACT, key);
            }
        }
        List<Readings> keys = accepted.stream().map(Readings::ofKey).toList();
        Rivals others = rivals.without(keys.stream().map(Readings::spelling).toList());
        Optional<String> exact = first(keys, key -> readings.spelling().sameAs(key.spelling()))
                .or(() -> first(keys, key -> readings.mean(key, others)))
                .or(() -> first(keys, key -> list.judge(key.written(), rivals) == Match.EXACT));
        if (exact.isPresent()) {
            return verdict(Match.EXACT, exact.get());
        }
        Readings nearest = nearest(keys);
        Match asParts = list.judgeParts(parts, rivals);
        if (asParts == Match.EXACT || answer.length() > LONGEST_ANSWER) {
            return verdict(asParts, nearest.written());
        }
        return first(
                        Stream.concat(Stream.of(nearest), keys.stream()).toList(),
                        key -> readings.isSlipOf(key, others) || list.judge(key.written(), rivals) == Match.CLOSE)
                .map(key -> verdict(Match.CLOSE, key))
                .orElseGet(() -> verdict(asParts, nearest.written()));
    }

    private static Optional<String> first(List<Readings> keys, Predicate<Readings> fits) {
        return keys.stream().filter(fits).findFirst().map(Readings::written);
    }

    private Readings nearest(List<Readings> keys) {
        String typed = readings.spelling().joined();
        if (typed.length() > LONGEST_ANSWER) {
            return keys.getFirst();
        }
        return keys.stream()
                .filter(key -> key.written().length() <= LONGEST_ANSWER)
                .min(Comparator.comparingInt(
                        key -> EditDistance.between(typed, key.spelling().joined())))
                .orElse(keys.getFirst());
    }

    private Verdict verdict(Match match, String key) {
        return new Verdict(match, key, Diff.between(answer, Normalizer.normalize(key, Normalizer.Form.NFC)));
    }
}
