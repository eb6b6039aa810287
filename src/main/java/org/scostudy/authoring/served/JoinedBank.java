package org.scostudy.authoring.served;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;

/**
 * Everything that there is to ask at one moment, by the material it belongs to. A part for some of the materials is put
 * together from what is here, once, and kept: learners of one class share it.
 */
final class JoinedBank {

    private static final int MOST_PARTS = 64;

    /** What the packs generate; what it belongs to is the pack of its section. */
    record Generated(List<StudyCard> cards, List<Question> questions, List<BankSection> sections) {}

    /**
     * A question of a person.
     *
     * @param card absent where there is nothing to turn over
     */
    record Own(String material, Question question, @Nullable StudyCard card) {}

    static final JoinedBank EMPTY =
            new JoinedBank(List.of(), new Generated(List.of(), List.of(), List.of()), List.of(), List.of());

    private final List<Material> materials;
    private final Generated generated;
    private final List<Own> own;
    private final List<BankSection> ownSections;
    private final BankPart whole;
    private final Map<Set<String>, BankPart> parts = new RecentlyUsed<>(MOST_PARTS);

    /** @param own in their order, each as evidence for whatever its author says */
    JoinedBank(List<Material> materials, Generated generated, List<Own> own, List<BankSection> ownSections) {
        this.materials = List.copyOf(materials);
        this.generated = generated;
        this.ownSections = List.copyOf(ownSections);
        Set<CardId> cards = cards(generated.cards(), own, _ -> true).keySet();
        this.own = own.stream().map(each -> studied(each, cards)).toList();
        this.whole = part(ids(_ -> true));
    }

    /** All of it. */
    BankPart whole() {
        return whole;
    }

    /** Some of its materials. */
    BankPart part(Predicate<Material> meant) {
        Set<String> ids = ids(meant);
        if (ids.size() == materials.size()) {
            return whole;
        }
        synchronized (parts) {
            return parts.computeIfAbsent(ids, this::part);
        }
    }

    private Set<String> ids(Predicate<Material> meant) {
        return materials.stream().filter(meant).map(Material::id).collect(Collectors.toUnmodifiableSet());
    }

    private BankPart part(Set<String> ids) {
        Map<CardId, StudyCard> byId = cards(generated.cards(), own, ids::contains);
        return new BankPart(
                materials.stream()
                        .filter(material -> ids.contains(material.id()))
                        .toList(),
                sections(ids),
                byId,
                questions(ids));
    }

    private static Map<CardId, StudyCard> cards(List<StudyCard> generated, List<Own> own, Predicate<String> met) {
        Map<CardId, StudyCard> flashcards = new LinkedHashMap<>();
        for (Own each : own) {
            StudyCard card = each.card();
            if (card != null && met.test(each.material())) {
                flashcards.merge(card.id(), card, Flashcard::together);
            }
        }
        Map<CardId, StudyCard> byId = new LinkedHashMap<>();
        generated.stream().filter(card -> met.test(card.pack())).forEach(card -> byId.put(card.id(), card));
        flashcards.forEach(byId::putIfAbsent);
        return byId;
    }

    /** A question of a person stands for the generated one that it was made from, for those who meet it. */
    private List<Question> questions(Set<String> ids) {
        List<Question> ofPeople = own.stream()
                .filter(each -> ids.contains(each.material()))
                .map(Own::question)
                .toList();
        Set<String> replaced = ofPeople.stream().map(Question::id).collect(Collectors.toCollection(HashSet::new));
        List<Question> questions = new ArrayList<>();
        generated.questions().stream()
                .filter(question -> ids.contains(pack(question.section())) && !replaced.contains(question.id()))
                .forEach(questions::add);
        questions.addAll(ofPeople);
        return questions;
    }

    private List<BankSection> sections(Set<String> ids) {
        Set<String> used = own.stream()
                .filter(each -> ids.contains(each.material()))
                .map(each -> each.question().section())
                .collect(Collectors.toSet());
        Map<String, BankSection> sections = new LinkedHashMap<>();
        generated.sections().stream()
                .filter(section -> ids.contains(section.pack()) || used.contains(section.id()))
                .forEach(section -> sections.put(section.id(), section));
        ownSections.stream()
                .filter(section -> used.contains(section.id()))
                .forEach(section -> sections.putIfAbsent(section.id(), section));
        return List.copyOf(sections.values());
    }

    /** Evidence is for cards that can be studied. */
    private static Own studied(Own each, Set<CardId> cards) {
        Question question = each.question();
        List<CardId> known = question.cards().stream().filter(cards::contains).toList();
        return new Own(each.material(), question.as(question.id(), known), each.card());
    }

    private static String pack(String section) {
        return section.substring(0, Math.max(section.indexOf('/'), 0));
    }
}
