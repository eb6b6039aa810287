package org.scostudy.generation.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.generation.proof.Giveaway;
import org.scostudy.generation.proof.SingleKey;
import org.scostudy.generation.wording.Key;
import org.scostudy.generation.wording.Phrase;
import org.scostudy.generation.wording.Sentence;
import org.scostudy.generation.wording.WordingIds;
import org.scostudy.language.Message;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Value;
import org.scostudy.question.CardId;
import org.scostudy.question.Prompt;
import org.scostudy.question.Prompt.Format;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;

/** A card in the making: prompts that passed the proofs, and refusals of those that did not. */
public final class CardDraft {

    /** A prompt together with the words of the pack it came from. */
    public record Candidate(Phrase phrase, Prompt prompt) {}

    private static final int MOST_OTHERS_NAMED = 5;
    private static final int MOST_WORDS_IN_A_GAP = 6;

    public final CardId id;
    public final Fact fact;
    public final String asked;
    public final Key key;
    public final List<Candidate> candidates = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();

    private final SingleKey singleKey;
    private final Giveaway giveaway;
    private final Set<String> seen = new HashSet<>();

    public CardDraft(CardId id, Fact fact, String asked, Value value, SingleKey singleKey) {
        this.id = id;
        this.fact = fact;
        this.asked = asked;
        this.key = Key.of(value);
        this.singleKey = singleKey;
        this.giveaway = new Giveaway(value);
    }

    public void basic(Phrase stem, Author author) {
        front(Format.BASIC, stem, author)
                .ifPresent(front -> add(stem, new Prompt.Basic(wording(Format.BASIC, stem), front, key.segments())));
    }

    public void reversed(Phrase stem, Author author) {
        front(Format.REVERSED, stem, author)
                .ifPresent(front ->
                        add(stem, new Prompt.Reversed(wording(Format.REVERSED, stem), front, key.segments())));
    }

    public void typed(Phrase stem, Author author, List<String> accept, Rivals rivals) {
        front(Format.TYPED, stem, author)
                .ifPresent(front -> add(
                        stem,
                        new Prompt.Typed(
                                wording(Format.TYPED, stem),
                                front,
                                key.segments(),
                                key.accepted(accept),
                                key.parts(),
                                rivals)));
    }

    /** Where more is missing than one has in mind as a whole, a gap asks to recite. */
    public void cloze(Phrase statement) {
        if (key.words() > MOST_WORDS_IN_A_GAP) {
            return;
        }
        List<Segment> front = Sentence.withGap(statement, fact.slots(), asked);
        List<Segment> back = Sentence.withKey(statement, fact.slots(), asked);
        if (isProven(Format.CLOZE, statement, Author.FACT, front) && front != null && back != null) {
            add(statement, new Prompt.Cloze(wording(Format.CLOZE, statement), front, back));
        }
    }

    /** Who words it: an item model for every fact of a type, or the fact for itself. */
    public enum Author {
        MODEL,
        FACT
    }

    private List<Value> otherKeys(Phrase phrase, Author author) {
        return switch (author) {
            case MODEL -> singleKey.otherKeys(fact, asked, phrase.slots());
            case FACT -> singleKey.otherKeysToOwn(fact, asked, phrase);
        };
    }

    private Optional<List<Segment>> front(Format format, Phrase stem, Author author) {
        List<Segment> front = stem.slots().contains(asked) ? null : Sentence.filled(stem, fact.slots());
        return isProven(format, stem, author, front) ? Optional.ofNullable(front) : Optional.empty();
    }

    private boolean isProven(Format format, Phrase phrase, Author author, @Nullable List<Segment> front) {
        if (front == null) {
            refuse(phrase, Reason.SLOT, Message.of("generation.refused.slot"));
            return false;
        }
        String text = Segment.plain(front);
        if (!seen.add(format + " " + text)) {
            return false;
        }
        List<Value> others = otherKeys(phrase, author);
        if (!others.isEmpty()) {
            refuse(
                    phrase,
                    Reason.SEVERAL_KEYS,
                    Message.of(
                            "generation.refused.others",
                            others.stream()
                                    .limit(MOST_OTHERS_NAMED)
                                    .map(Value::asAnswer)
                                    .collect(Collectors.joining(" · "))));
            return false;
        }
        Optional<String> said = giveaway.in(text);
        said.ifPresent(name -> refuse(phrase, Reason.GIVEAWAY, Message.of("generation.refused.front-says", name)));
        return said.isEmpty();
    }

    /** Each phrase is refused once, in whatever formats it was tried. */
    void refuse(Phrase phrase, Reason reason, Message detail) {
        Refusal refusal = new Refusal(id, phrase.text(), reason, detail);
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    private void add(Phrase phrase, Prompt prompt) {
        candidates.add(new Candidate(phrase, prompt));
    }

    private static String wording(Format format, Phrase phrase) {
        return WordingIds.id(format, phrase.text());
    }
}
