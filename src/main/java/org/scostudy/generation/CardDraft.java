package org.scostudy.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport.Reason;
import org.scostudy.generation.GenerationReport.Refusal;
import org.scostudy.material.Fact;
import org.scostudy.material.Value;
import org.scostudy.question.CardId;
import org.scostudy.question.Prompt;
import org.scostudy.question.Prompt.Format;
import org.scostudy.question.Rivals;
import org.scostudy.question.Segment;

/** A card in the making: prompts that passed the proofs, and refusals of those that did not. */
final class CardDraft {

    /** A prompt together with the template it came from. */
    record Candidate(String template, Prompt prompt) {}

    final CardId id;
    final Fact fact;
    final String asked;
    final Key key;
    final List<Candidate> candidates = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    private final SingleKey singleKey;
    private final Giveaway giveaway;
    private final Set<String> seen = new HashSet<>();

    CardDraft(CardId id, Fact fact, String asked, Value value, SingleKey singleKey) {
        this.id = id;
        this.fact = fact;
        this.asked = asked;
        this.key = Key.of(value);
        this.singleKey = singleKey;
        this.giveaway = new Giveaway(value);
    }

    void basic(Template stem, Set<String> given) {
        front(Format.BASIC, stem, given)
                .ifPresent(front -> add(stem, new Prompt.Basic(wording(Format.BASIC, stem), front, key.segments())));
    }

    void reversed(Template stem, Set<String> given) {
        front(Format.REVERSED, stem, given)
                .ifPresent(front ->
                        add(stem, new Prompt.Reversed(wording(Format.REVERSED, stem), front, key.segments())));
    }

    void typed(Template stem, Set<String> given, List<String> accept, Rivals rivals) {
        front(Format.TYPED, stem, given)
                .ifPresent(front -> add(
                        stem,
                        new Prompt.Typed(
                                wording(Format.TYPED, stem), front, key.segments(), key.accepted(accept), rivals)));
    }

    void cloze(Template statement) {
        List<Segment> front = Sentence.withGap(statement, fact.slots(), asked);
        List<Segment> back = Sentence.withKey(statement, fact.slots(), asked);
        if (isProven(Format.CLOZE, statement, othersThanAsked(), front) && front != null && back != null) {
            add(statement, new Prompt.Cloze(wording(Format.CLOZE, statement), front, back));
        }
    }

    /** All that the fact says beside what is asked: what its own words may take for granted. */
    Set<String> othersThanAsked() {
        Set<String> others = new LinkedHashSet<>(fact.slots().keySet());
        others.remove(asked);
        return others;
    }

    private Optional<List<Segment>> front(Format format, Template stem, Set<String> given) {
        List<Segment> front = stem.slots().contains(asked) ? null : Sentence.filled(stem, fact.slots());
        return isProven(format, stem, given, front) ? Optional.ofNullable(front) : Optional.empty();
    }

    private boolean isProven(Format format, Template template, Set<String> given, @Nullable List<Segment> front) {
        if (front == null) {
            refuse(template, Reason.SLOT, "it names a slot that it asks for or that the fact does not fill");
            return false;
        }
        String text = Segment.plain(front);
        if (!seen.add(format + " " + text)) {
            return false;
        }
        Set<String> others = singleKey.otherKeys(fact, asked, given);
        if (!others.isEmpty()) {
            refuse(template, Reason.SEVERAL_KEYS, "other facts answer it too: " + String.join(" · ", others));
            return false;
        }
        Optional<String> said = giveaway.in(text);
        said.ifPresent(name -> refuse(template, Reason.GIVEAWAY, "the front says “" + name + "”"));
        return said.isEmpty();
    }

    /** Each template is refused once, in whatever formats it was tried. */
    void refuse(Template template, Reason reason, String detail) {
        Refusal refusal = new Refusal(id, template.text(), reason, detail);
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
    }

    private void add(Template template, Prompt prompt) {
        candidates.add(new Candidate(template.text(), prompt));
    }

    private static String wording(Format format, Template template) {
        return Wording.id(format, template.text());
    }
}
