package org.scostudy.quiz.plan;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scostudy.question.Question;

/**
 * What a question is about: the fact that its id names, and the facts of the cards that it is evidence for.
 *
 * @param facts {@code pack:fact}
 * @param slots which slots of them it asks for, {@code pack:fact:slot}
 */
public record Subject(Set<String> facts, Set<String> slots) {

    static Subject of(Question question) {
        String own = own(question.id());
        Set<String> slots = Stream.concat(
                        Stream.of(own),
                        question.cards().stream().map(card -> card.version(1).value()))
                .collect(Collectors.toUnmodifiableSet());
        return new Subject(slots.stream().map(Subject::fact).collect(Collectors.toUnmodifiableSet()), slots);
    }

    /** All that is known of a question that has left the bank. */
    static Subject ofGone(String question) {
        String own = own(question);
        return new Subject(Set.of(fact(own)), Set.of(own));
    }

    boolean sharesFact(Subject other) {
        return !Collections.disjoint(facts, other.facts);
    }

    boolean sharesSlot(Subject other) {
        return !Collections.disjoint(slots, other.slots);
    }

    /** Generated questions are called {@code pack:fact:slot/wording}, those of people {@code pack:name}. */
    private static String own(String question) {
        int wording = question.indexOf('/');
        return wording < 0 ? question : question.substring(0, wording);
    }

    private static String fact(String slot) {
        int pack = slot.indexOf(':');
        int end = slot.lastIndexOf(':');
        return end > pack ? slot.substring(0, end) : slot;
    }
}
