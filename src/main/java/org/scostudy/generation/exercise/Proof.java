package org.scostudy.generation.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.card.CardDraft.Author;
import org.scostudy.generation.exercise.Distractors.Wanted;
import org.scostudy.generation.proof.Giveaway;
import org.scostudy.generation.proof.PackStatements;
import org.scostudy.generation.proof.SingleKey;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Value;
import org.scostudy.question.Segment;

/**
 * Proves a question against the facts of a pack: that its key is the only answer, that it keeps it to itself, and that
 * what it calls wrong or false is so, whoever says it and in whatever words the pack says it.
 */
final class Proof {

    /** A stem in words, or why it cannot be asked. */
    sealed interface Stem {
        record Proven(String text, Set<Value> right) implements Stem {}

        record Refused(Reason reason, Message detail) implements Stem {}
    }

    private final SingleKey singleKey;
    private final PackStatements said;

    Proof(SingleKey singleKey, PackStatements said) {
        this.singleKey = singleKey;
        this.said = said;
    }

    Stem of(Fact fact, String asked, Phrase stem, Author author) {
        Value key = fact.slots().get(asked);
        List<Segment> filled = stem.slots().contains(asked) ? null : Sentence.filled(stem, fact.slots());
        if (filled == null || key == null) {
            return new Stem.Refused(Reason.SLOT, Message.of("generation.refused.stem"));
        }
        String text = Segment.plain(filled);
        Set<Value> right = right(fact, asked, stem, author, text);
        if (right.size() > 1 && !stem.asksOfThese()) {
            return new Stem.Refused(Reason.SEVERAL_KEYS, Message.of("generation.refused.other-facts"));
        }
        for (Value each : right) {
            Optional<String> told = new Giveaway(each).in(text);
            if (told.isPresent()) {
                return new Stem.Refused(Reason.GIVEAWAY, Message.of("generation.refused.stem-says", told.get()));
            }
        }
        return new Stem.Proven(text, right);
    }

    /** All answers that are true when so much is told, the fact's own first. */
    private Set<Value> right(Fact fact, String asked, Phrase stem, Author author, String text) {
        Set<Value> right = new LinkedHashSet<>();
        Value own = fact.slots().get(asked);
        if (own != null) {
            right.add(own);
        }
        right.addAll(
                author == Author.MODEL
                        ? singleKey.otherKeys(fact, asked, stem.slots())
                        : singleKey.otherKeysToOwn(fact, asked, stem));
        right.addAll(said.answers(text));
        return right;
    }

    /** What to look for when wrong answers are wanted: nothing that is right, and nothing that one could defend. */
    Wanted wrong(Fact fact, String asked, Set<String> given, String told, Set<Value> right) {
        Value key = fact.slots().get(asked);
        Set<Value> spared = new LinkedHashSet<>(right);
        spared.addAll(singleKey.otherKeysOfClosed(fact, asked, given));
        spared.addAll(singleKey.defensible(fact, asked, given));
        return new Wanted(fact, asked, key == null ? new Value.Text("") : key, spared, told);
    }

    /** Whether a statement is true of another fact: one that agrees in all it tells, or that says the same. */
    boolean holds(Fact fact, Map<String, Value> changed, Set<String> told, String text) {
        return said.isTrue(text) || singleKey.holds(fact, changed, told);
    }

    List<Fact> agreeing(Fact fact, Set<String> given) {
        return singleKey.agreeing(fact, given);
    }

    /** Whether what stands in the asked slot of the one would be right, or could be defended, for the other. */
    boolean couldSwap(Fact one, Fact other, String asked, Set<String> given) {
        Value value = other.slots().get(asked);
        return value != null && singleKey.defensible(one, asked, given).contains(value);
    }

    boolean isSingle(Fact fact, String asked, Set<String> given) {
        return singleKey.otherKeys(fact, asked, given).isEmpty();
    }
}
