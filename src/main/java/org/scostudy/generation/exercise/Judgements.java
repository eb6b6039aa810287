package org.scostudy.generation.exercise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.exercise.Distractors.Wrong;
import org.scostudy.generation.exercise.ExerciseWriter.Asked;
import org.scostudy.generation.wording.NumberCue;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.ItemModel;
import org.scostudy.material.model.Value;
import org.scostudy.question.Interaction;
import org.scostudy.question.Segment;

/** Statements to judge: one as a fact says it, and another with one slot changed to what contradicts the facts. */
final class Judgements {

    private static final int TRIED = 4;

    /** What is said as the article's word is false when the article does not say it. */
    private static final Pattern SAYS_WHOSE = Pattern.compile("(?i)\\b(?:article|according to)\\b");

    private final ExerciseWriter writer;
    private final Proof proof;
    private final Distractors distractors;

    Judgements(ExerciseWriter writer, Proof proof, Distractors distractors) {
        this.writer = writer;
        this.proof = proof;
        this.distractors = distractors;
    }

    /** Both statements are made or none, in the same words, so that no words tell which of them is true. */
    void make(ItemModel model, Fact fact) {
        Optional<Phrase> statement = fact.statements().stream()
                .map(Phrase::of)
                .filter(phrase -> phrase.leavesGap(model.asks()))
                .findFirst();
        if (statement.isEmpty()) {
            writer.refuse(
                    model,
                    fact,
                    fact.statements().getFirst(),
                    Reason.SLOT,
                    Message.of("generation.refused.no-statement"));
            return;
        }
        String truth = say(statement.get(), fact.slots()).orElse("");
        Wrong wrong = untrue(model, fact, statement.get(), truth);
        if (wrong == null) {
            writer.refuse(
                    model, fact, statement.get().text(), Reason.DISTRACTORS, Message.of("generation.refused.no-false"));
            return;
        }
        String untruth = said(fact, model.asks(), statement.get(), wrong.value());
        if (!wrong.authored() && isFalseBySilence(fact, model.asks(), untruth)) {
            writer.refuse(
                    model,
                    fact,
                    statement.get().text(),
                    Reason.SILENCE,
                    Message.of("generation.refused.silence", untruth));
            return;
        }
        Asked asked = new Asked(fact, model.asks());
        writer.add(model, asked, truth, new Interaction.TrueFalse(true, null));
        writer.addTelling(model, asked, untruth, new Interaction.TrueFalse(false, truth), wrong.feedback());
    }

    private boolean isFalseBySilence(Fact fact, String slot, String text) {
        return !writer.isExclusive(fact.type(), slot)
                && !SAYS_WHOSE.matcher(text).find();
    }

    private @Nullable Wrong untrue(ItemModel model, Fact fact, Phrase statement, String truth) {
        Set<String> given = new HashSet<>(statement.slots());
        given.remove(model.asks());
        Distractors.Wanted wanted = proof.wrong(fact, model.asks(), given, truth, Set.of());
        for (Wrong wrong : distractors.of(wanted, TRIED).wrong()) {
            Map<String, Value> slots = new HashMap<>(fact.slots());
            slots.put(model.asks(), wrong.value());
            String text = said(fact, model.asks(), statement, wrong.value());
            boolean sameNumber =
                    wrong.authored() || NumberCue.isPlural(wrong.value()) == NumberCue.isPlural(wanted.key());
            if (sameNumber && !text.isEmpty() && !proof.holds(fact, slots, statement.slots(), text)) {
                return wrong;
            }
        }
        return null;
    }

    private static String said(Fact fact, String slot, Phrase statement, Value value) {
        Map<String, Value> slots = new HashMap<>(fact.slots());
        slots.put(slot, value);
        return say(statement, slots).orElse("");
    }

    private static Optional<String> say(Phrase phrase, Map<String, Value> slots) {
        return Optional.ofNullable(Sentence.filled(phrase, slots)).map(Segment::plain);
    }
}
