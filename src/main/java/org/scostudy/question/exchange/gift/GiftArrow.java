package org.scostudy.question.exchange.gift;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.ShortAnswers;

/**
 * In answers of GIFT that are typed or paired, an arrow parts left from right and nothing can escape it. There another
 * sign stands for it, one that the answers do not hold, and a mark says which: so it comes back as it was.
 */
final class GiftArrow {

    private static final String ARROW = "->";
    private static final int FIRST = '→';

    private final String stand;

    private GiftArrow(String stand) {
        this.stand = stand;
    }

    static GiftArrow in(Question question, ShortAnswers shortAnswers) {
        String answers = Stream.concat(shortAnswers.to(question).stream(), lefts(question.interaction()))
                .collect(Collectors.joining("\n"));
        return new GiftArrow(
                answers.contains(ARROW)
                        ? IntStream.iterate(FIRST, sign -> sign + 1)
                                .mapToObj(Character::toString)
                                .filter(sign -> !answers.contains(sign))
                                .findFirst()
                                .orElseThrow()
                        : "");
    }

    private static Stream<String> lefts(Interaction interaction) {
        return interaction instanceof Interaction.Matching(var pairs, var _)
                ? pairs.stream().map(Interaction.Pair::left)
                : Stream.empty();
    }

    String hidden(String text) {
        return stand.isEmpty() ? text : text.replace(ARROW, stand);
    }

    /** Follows the other marks of the question. */
    String mark() {
        return stand.isEmpty() ? "" : " [arrow:" + stand + "]";
    }
}
