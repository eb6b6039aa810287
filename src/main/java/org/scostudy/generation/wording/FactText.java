package org.scostudy.generation.wording;

import java.util.List;
import java.util.Objects;
import org.scostudy.material.model.Fact;
import org.scostudy.question.Segment;

/** A fact in whole sentences, for whoever shows it rather than asks it. */
public final class FactText {

    private FactText() {}

    /** The fact's statements with its values filled in, in the order of the pack. */
    public static List<String> statements(Fact fact) {
        return fact.statements().stream()
                .map(text -> Sentence.filled(Phrase.of(text), fact.slots()))
                .filter(Objects::nonNull)
                .map(Segment::plain)
                .toList();
    }
}
