package org.scostudy.authoring.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.wording.CardKey;
import org.scostudy.generation.wording.FactText;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;

/**
 * What another version of a pack means for those who learn it, fact by fact.
 *
 * @param reworded other words, but all answers as before
 * @param answered at least one of the answers is another one
 */
public record PackDifference(List<Line> added, List<Line> reworded, List<Line> answered, List<Line> removed) {

    /**
     * A fact in one of its statements.
     *
     * @param note what its answers were and are, where that is what changed
     */
    public record Line(String fact, String statement, String note) {}

    static final PackDifference NONE = new PackDifference(List.of(), List.of(), List.of(), List.of());

    /** A pack with what was made from it. */
    record Side(Pack pack, Generated generated) {

        /** The cards of each fact, by slot. */
        private Map<String, Map<String, StudyCard>> cards() {
            Map<String, Map<String, StudyCard>> cards = new LinkedHashMap<>();
            generated
                    .cards()
                    .forEach(card -> cards.computeIfAbsent(card.id().fact(), _ -> new LinkedHashMap<>())
                            .put(card.id().slot(), card));
            return cards;
        }
    }

    static PackDifference between(Side before, Side now) {
        List<Line> added = new ArrayList<>();
        List<Line> reworded = new ArrayList<>();
        List<Line> answered = new ArrayList<>();
        List<Line> removed = new ArrayList<>();
        var cardsBefore = before.cards();
        var cardsNow = now.cards();
        for (Fact fact : now.pack().facts().values()) {
            if (!before.pack().facts().containsKey(fact.id())) {
                added.add(line(fact, ""));
                continue;
            }
            var then = cardsBefore.getOrDefault(fact.id(), Map.of());
            var here = cardsNow.getOrDefault(fact.id(), Map.of());
            String answers = otherAnswers(
                    then, here, before.generated().keys(), now.generated().keys());
            if (!answers.isEmpty()) {
                answered.add(line(fact, answers));
            } else if (!then.equals(here) || !fact.equals(before.pack().facts().get(fact.id()))) {
                reworded.add(line(fact, ""));
            }
        }
        for (Fact fact : before.pack().facts().values()) {
            if (!now.pack().facts().containsKey(fact.id())) {
                removed.add(line(fact, ""));
            }
        }
        return new PackDifference(
                List.copyOf(added), List.copyOf(reworded), List.copyOf(answered), List.copyOf(removed));
    }

    private static String otherAnswers(
            Map<String, StudyCard> before,
            Map<String, StudyCard> now,
            Map<CardId, CardKey> keysBefore,
            Map<CardId, CardKey> keysNow) {
        List<String> others = new ArrayList<>();
        now.forEach((slot, card) -> {
            StudyCard then = before.get(slot);
            CardKey key = keysNow.get(card.id());
            CardKey former = keysBefore.get(card.id());
            if (then != null && key != null && former != null && !key.means(former.sense(), former.text())) {
                others.add(then.key() + " → " + card.key());
            }
        });
        return String.join("; ", others);
    }

    private static Line line(Fact fact, String note) {
        List<String> statements = FactText.statements(fact);
        return new Line(fact.id(), statements.isEmpty() ? fact.id() : statements.getFirst(), note);
    }

    public int changed() {
        return reworded.size() + answered.size() + removed.size();
    }
}
