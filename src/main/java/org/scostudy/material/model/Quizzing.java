package org.scostudy.material.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.common.InOrder;

/**
 * What quizzes ask about a fact.
 *
 * @param stems of its own by the slot that they ask for; where there are none, quizzes use those of its cards
 * @param misreadings by slot
 * @param judged slots about which there are statements to judge
 * @param about facts whose memory an answer is evidence for, where this one has no card
 */
public record Quizzing(
        Map<String, List<String>> stems,
        Map<String, List<Misreading>> misreadings,
        Set<String> judged,
        List<String> about) {

    public static final Quizzing NONE = new Quizzing(Map.of(), Map.of(), Set.of(), List.of());

    public Quizzing {
        stems = InOrder.copy(stems);
        misreadings = InOrder.copy(misreadings);
        judged = Set.copyOf(judged);
        about = List.copyOf(about);
    }

    public List<Misreading> misreadings(String slot) {
        return misreadings.getOrDefault(slot, List.of());
    }
}
