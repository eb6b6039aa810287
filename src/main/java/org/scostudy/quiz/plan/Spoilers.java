package org.scostudy.quiz.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction.TrueFalse;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Spelling;
import org.scostudy.quiz.Mode;

/**
 * What a question tells those who read it. It answers another one when
 *
 * <ul>
 *   <li>its texts hold the other's key (one of its names; of a list all things) and much of what the other's stem
 *       says: two fifths, where a rare word counts for more than a common one, for whoever reads the key beside so
 *       much of the question knows what it is for. A statement to judge is answered by nearly all of its words, one that
 *       is false by its correction;
 *   <li>or both keys list the same things: all that one of them lists are among those of the other.
 * </ul>
 *
 * In an exam its texts are those that are read with it, in practice also what is told once it is answered, but not the
 * passages of the reading that one may then open.
 */
final class Spoilers {

    private static final double MUCH = 0.4;
    private static final double NEARLY_ALL = 0.8;

    /** Which of these words, with their weights, have to be met for a question to be answered. */
    private record Asked(List<String[]> keys, String[] words, double[] weights, double enough) {

        static Asked of(List<String[]> keys, String[] words, double share, Rarity rarity) {
            double[] weights = rarity.weights(words);
            return new Asked(
                    keys, words, weights, share * DoubleStream.of(weights).sum());
        }

        boolean isAnsweredBy(String[] read) {
            if (!keys.isEmpty()
                    && keys.stream().noneMatch(key -> Arrays.stream(key).allMatch(in(read)))) {
                return false;
            }
            double met = 0;
            for (int i = 0; i < words.length; i++) {
                met += holds(read, words[i]) ? weights[i] : 0;
            }
            return words.length == 0 || met > enough;
        }
    }

    private record Known(String[] before, String[] altogether, Set<String> listed, Asked asked) {}

    private final Question question;
    private final Prompt.@Nullable Typed typed;
    private final Rarity rarity;

    /** Found out when it is first needed: only few questions of a large bank are ever compared. */
    private volatile @Nullable Known known;

    Spoilers(Question question, Prompt.@Nullable Typed typed, Rarity rarity) {
        this.question = question;
        this.typed = typed;
        this.rarity = rarity;
    }

    boolean answers(Spoilers other, Mode mode) {
        Known ours = known();
        Known theirs = other.known();
        return theirs.asked().isAnsweredBy(mode == Mode.PRACTICE ? ours.altogether() : ours.before())
                || listTheSame(ours.listed(), theirs.listed());
    }

    private static boolean listTheSame(Set<String> some, Set<String> others) {
        return Math.min(some.size(), others.size()) > 1 && (some.containsAll(others) || others.containsAll(some));
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            QuestionTexts texts = QuestionTexts.of(question, typed);
            now = new Known(
                    Rarity.words(texts.before().stream()),
                    Rarity.words(texts.altogether()),
                    texts.listed().stream()
                            .map(thing -> Spelling.of(thing).joined())
                            .collect(Collectors.toSet()),
                    question.interaction() instanceof TrueFalse ? statement(texts) : asked(texts));
            known = now;
        }
        return now;
    }

    private Asked asked(QuestionTexts texts) {
        List<String[]> keys = texts.keys().stream()
                .map(key -> Rarity.words(Stream.of(key)))
                .filter(key -> key.length > 0)
                .toList();
        return Asked.of(keys, Rarity.words(Stream.of(texts.stem())), MUCH, rarity);
    }

    /** What the correction says and the statement does not is the key to it. */
    private Asked statement(QuestionTexts texts) {
        String[] stem = Rarity.words(Stream.of(texts.stem()));
        String[] truth = Rarity.words(texts.keys().stream());
        String[] key = Arrays.stream(truth).filter(Predicate.not(in(stem))).toArray(String[]::new);
        if (key.length == 0) {
            return Asked.of(List.of(), stem, NEARLY_ALL, rarity);
        }
        String[] rest = Arrays.stream(truth).filter(in(stem)).toArray(String[]::new);
        return Asked.of(List.<String[]>of(key), rest, MUCH, rarity);
    }

    private static Predicate<String> in(String[] sorted) {
        return word -> holds(sorted, word);
    }

    private static boolean holds(String[] sorted, String word) {
        return Arrays.binarySearch(sorted, word) >= 0;
    }
}
