package org.scostudy.own.arrive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;

/** Counts what an import does. */
final class OwnTally {

    private static final int SHOWN = 10;

    private final Map<String, Integer> decks = new LinkedHashMap<>();
    private final List<Question> first = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /** Whether it is new or another than before. */
    boolean count(Optional<OwnCard> before, Question question, String deck) {
        decks.merge(deck, 1, Integer::sum);
        boolean same = before.map(OwnCard::question)
                .filter(known ->
                        known.equals(question.as(known.id(), known.cards()).in(known.section(), question.tags())))
                .isPresent();
        if (same) {
            unchanged++;
            return false;
        }
        if (before.isPresent()) {
            changed++;
        } else {
            added++;
        }
        if (first.size() < SHOWN) {
            first.add(question);
        }
        return true;
    }

    int added() {
        return added;
    }

    OwnImported result(QuestionFormat format, OwnArrivals arrivals, BroughtHistory history, boolean whole)
            throws IOException {
        return new OwnImported(
                format,
                whole,
                added,
                changed,
                unchanged,
                arrivals.met(),
                history.answers(),
                history.later(),
                history.untold(),
                decks,
                List.copyOf(first),
                arrivals.pictures(first),
                List.copyOf(arrivals.leftOut()),
                List.copyOf(arrivals.problems()));
    }
}
