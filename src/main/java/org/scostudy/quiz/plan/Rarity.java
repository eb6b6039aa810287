package org.scostudy.quiz.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Question;
import org.scostudy.question.answer.Spelling;

/** How much a word tells: the fewer questions of the bank have it, the more. */
public final class Rarity {

    /** So many questions, spread over the bank, say well enough which words are common. */
    private static final int SAMPLE = 1_000;

    private static final int SHORTEST_ROOT = 3;
    private static final int LONGEST_ROOT = 6;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");
    /** Function words, and those by which questions say what sort of answer they want. */
    private static final Set<String> TELLING_NOTHING = Set.of("""
            about according after all also among an and another any are article as at be been before between but by
            call called choose city could country date day did do does each false following for from gave give given
            had has have held her his hold holds how if in into is it its kind kinds many mark mean means meet met
            month more most much name named names no not number of on one ones only or other over place places said
            say says so some stand stands such take takes than that the their them then there these they thing things
            this those through time to took true under was were what when where which while who whom whose why will
            with would year years you your
            """.strip().split("\\s+"));

    private final List<Question> bank;
    private @Nullable Map<String, Integer> uses;

    /** Counts when it is first asked: most who look at a bank draw nothing from it. */
    public Rarity(List<Question> bank) {
        this.bank = bank;
    }

    /** The telling words of some texts, without their endings, sorted. */
    static String[] words(Stream<String> texts) {
        return texts.flatMap(text -> Spelling.of(text).words().stream())
                .filter(Predicate.not(TELLING_NOTHING::contains))
                .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
                .map(Rarity::root)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Join and joined, Kazakh and Kazakhstan: it only has to be the same, not to be a word. */
    private static String root(String word) {
        if (!Character.isLetter(word.charAt(0))) {
            return word;
        }
        int end = word.length();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && !word.endsWith("ss") && end - ending.length() >= SHORTEST_ROOT) {
                end -= ending.length();
                break;
            }
        }
        return word.substring(0, Math.min(end, LONGEST_ROOT));
    }

    double[] weights(String[] words) {
        Map<String, Integer> known = uses();
        double all = Math.clamp(bank.size(), 1, SAMPLE);
        return Stream.of(words)
                .mapToDouble(word -> Math.log(1 + all / known.getOrDefault(word, 1)))
                .toArray();
    }

    private synchronized Map<String, Integer> uses() {
        if (uses == null) {
            Map<String, Integer> counted = new HashMap<>();
            double step = Math.max(1, bank.size() / (double) SAMPLE);
            for (double at = 0; at < bank.size(); at += step) {
                QuestionTexts texts = QuestionTexts.of(bank.get((int) at), null);
                for (String word : words(texts.altogether())) {
                    counted.merge(word, 1, Integer::sum);
                }
            }
            uses = counted;
        }
        return uses;
    }
}
