package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.QuizAnswered.Answered;
import org.scostudy.question.QuizAnswered.Format;
import org.scostudy.question.QuizAnswered.Outcome;

/** What an answer says about the cards that its question asks for. */
public final class Conclusions {

    private Conclusions() {}

    /** Of pairs each speaks for its own card; of everything else only an answer that is all right or all wrong. */
    public static List<Answered> of(Item item, Score score) {
        Format format = format(item.kind());
        List<Answered> answered = new ArrayList<>();
        if (pairwise(item)) {
            List<Match.Left> lefts = ((Match) item.task()).left();
            for (Score.Part part : score.parts()) {
                for (int i = 0; i < lefts.size(); i++) {
                    if (lefts.get(i).id().equals(part.id())) {
                        answered.add(new Answered(card(item, i), format, part.right() ? Outcome.RIGHT : Outcome.WRONG));
                    }
                }
            }
            return answered;
        }
        switch (score.correctness()) {
            case RIGHT -> item.cards().forEach(c -> answered.add(new Answered(new CardId(c), format, Outcome.RIGHT)));
            case WRONG -> item.cards().forEach(c -> answered.add(new Answered(new CardId(c), format, Outcome.WRONG)));
            case PARTIAL -> {}
        }
        return answered;
    }

    /** The cards to study after an answer that was not all right. */
    public static List<CardId> missed(Item item, Score score) {
        if (!pairwise(item)) {
            return all(item);
        }
        List<CardId> known = of(item, score).stream()
                .filter(answered -> answered.outcome() == Outcome.RIGHT)
                .map(Answered::card)
                .toList();
        return all(item).stream().filter(card -> !known.contains(card)).toList();
    }

    public static List<CardId> all(Item item) {
        return item.cards().stream().map(CardId::new).toList();
    }

    private static boolean pairwise(Item item) {
        return item.task() instanceof Match match
                && match.left().size() == item.cards().size();
    }

    private static CardId card(Item item, int index) {
        return new CardId(item.cards().get(index));
    }

    private static Format format(Kind kind) {
        return kind.recognised() ? Format.RECOGNITION : Format.RECALL;
    }
}
