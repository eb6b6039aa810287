package org.scostudy.authoring.served;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;

/** What somebody meets of the bank, at one moment. It never changes. */
final class BankPart implements QuestionBank {

    /** No two parts have the same, whatever they are of. */
    private static final AtomicLong VERSIONS = new AtomicLong();

    private final long version = VERSIONS.incrementAndGet();
    private final List<Material> materials;
    private final List<BankSection> sections;
    private final Map<CardId, StudyCard> byId;
    private final List<StudyCard> cards;
    private final List<Question> questions;

    /** @param byId in the order of the reading */
    BankPart(
            List<Material> materials,
            List<BankSection> sections,
            Map<CardId, StudyCard> byId,
            List<Question> questions) {
        this.materials = List.copyOf(materials);
        this.sections = List.copyOf(sections);
        this.byId = new LinkedHashMap<>(byId);
        this.cards = List.copyOf(byId.values());
        this.questions = List.copyOf(questions);
    }

    /**
     * The same without some questions. A card goes with them when no other question asks for it: its two sides would be
     * the question and its answer.
     */
    BankPart without(Set<String> withheld) {
        Map<Boolean, List<Question>> split =
                questions.stream().collect(Collectors.partitioningBy(question -> withheld.contains(question.id())));
        Set<CardId> gone = cardsOf(split.getOrDefault(true, List.of()));
        gone.removeAll(cardsOf(split.getOrDefault(false, List.of())));
        Map<CardId, StudyCard> left = new LinkedHashMap<>(byId);
        left.keySet().removeAll(gone);
        return new BankPart(materials, sections, left, split.getOrDefault(false, List.of()));
    }

    private static Set<CardId> cardsOf(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> question.cards().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<Question> questions() {
        return questions;
    }

    @Override
    public List<StudyCard> cards() {
        return cards;
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<BankSection> sections() {
        return sections;
    }

    @Override
    public List<Material> materials() {
        return materials;
    }

    @Override
    public long version() {
        return version;
    }
}
