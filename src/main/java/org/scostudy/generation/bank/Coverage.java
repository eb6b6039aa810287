package org.scostudy.generation.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Proposition;

/** Whether what was made of a pack asks all that its passages say. */
public final class Coverage {

    private Coverage() {}

    /** Points that no card and no question asks, in the order of the pack. */
    public static List<Proposition> unasked(Pack pack, Generated generated) {
        Set<String> asked = new HashSet<>();
        generated.cards().forEach(card -> asked.add(card.id().fact()));
        generated.questions().forEach(question -> {
            question.cards().forEach(card -> asked.add(card.fact()));
            asked.add(subject(question.id()));
        });
        return pack.propositions().stream()
                .filter(point -> point.facts().stream().noneMatch(asked::contains))
                .toList();
    }

    /** "rats-seat" of "sco:rats-seat:place/choice-0a1b". */
    private static String subject(String question) {
        String[] parts = question.split(":", 3);
        return parts.length < 3 ? "" : parts[1];
    }
}
