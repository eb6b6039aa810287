package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.Rich;

/** Pairs as they come; a right side without a left one is a distractor. */
public final class MatchingSides {

    private record Two(Rich left, Rich right) {}

    private final List<Two> pairs = new ArrayList<>();
    private final List<Rich> distractors = new ArrayList<>();

    public void add(Rich left, Rich right) {
        if (right.isBlank()) {
            throw new Unreadable("exchange.item.no-right-side", left.plain());
        }
        if (left.isBlank()) {
            distractors.add(right);
        } else {
            pairs.add(new Two(left, right));
        }
    }

    public void deliver(QuestionBuilder item) {
        item.checkParts(pairs.size() + distractors.size());
        if (pairs.isEmpty()) {
            item.note("exchange.item.nothing-to-match").deliver();
            return;
        }
        item.deliver(texts -> new Interaction.Matching(
                pairs.stream()
                        .map(pair -> new Pair(texts.apply(pair.left()), texts.apply(pair.right())))
                        .toList(),
                distractors.stream().map(texts).distinct().toList()));
    }
}
