package org.scostudy.study.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.CardId;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** Recomputes every card from the log and compares: the log is the truth, and the cards must say the same. */
@Service
public class Replay {

    /**
     * What the comparison found.
     *
     * @param cards how many cards were compared
     * @param differences one line for each card that is not what its log makes it
     */
    public record Result(int cards, List<String> differences) {
        public boolean clean() {
            return differences.isEmpty();
        }
    }

    private final Cards cards;
    private final ReviewLog log;
    private final CardMoves moves;
    private final StudySettings settings;

    public Replay(Cards cards, ReviewLog log, CardMoves moves, StudySettings settings) {
        this.cards = cards;
        this.log = log;
        this.moves = moves;
        this.settings = settings;
    }

    public Result compare() {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (long learner : cards.learners()) {
            IntFunction<Scheduling> schedulings = settings.schedulings(learner);
            List<Card> stored = cards.all(learner);
            for (Card card : stored) {
                compared++;
                compare(learner, card, log.of(learner, card.id()), schedulings, differences);
            }
            for (CardId lost : log.cardsWithoutRow(learner)) {
                compared++;
                differences.add("learner %d, card %s: in the log, but the card is missing".formatted(learner, lost));
            }
        }
        return new Result(compared, List.copyOf(differences));
    }

    private void compare(
            long learner,
            Card card,
            List<Review> history,
            IntFunction<Scheduling> schedulings,
            List<String> differences) {
        String where = "learner %d, card %s: ".formatted(learner, card.id());
        if (card.seq() != history.size()) {
            differences.add(where + "counts %d log entries, the log has %d".formatted(card.seq(), history.size()));
            return;
        }
        List<Review.Answer> standing = CardHistory.standing(history);
        CardHistory.Remembered told =
                CardHistory.replay(card.id(), history, moves.inForce(learner, card.id(), standing), schedulings);
        boolean unanswered = standing.isEmpty();
        boolean same = unanswered
                ? card.isNew() && card.memory().reps() == 0
                : told.memory().equals(card.memory()) && java.util.Objects.equals(told.lastDay(), card.lastDay());
        if (!same) {
            differences.add(where + "stored %s, the log makes it %s".formatted(card.memory(), told.memory()));
        }
    }
}
