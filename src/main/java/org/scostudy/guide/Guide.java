package org.scostudy.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.wording.FactText;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Since;
import org.scostudy.material.model.Source;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;
import org.scostudy.study.queue.LearningPath;
import org.scostudy.study.recall.Recall;

/**
 * A reading laid out for a learner: section by section, passage by passage, with the facts and what is known of them.
 *
 * @param asOf the month in which the reading was published, in words
 */
record Guide(
        String pack,
        String title,
        String asOf,
        Source source,
        Standing standing,
        FactPath path,
        List<Part> sections,
        List<Timeline.Entry> timeline) {

    /** @param id of the section in the bank, {@code pack/section} */
    record Part(String id, String title, Standing standing, List<Paragraph> passages) {}

    /**
     * The facts are those that cite this passage first.
     *
     * @param quizzed facts that no card keeps in memory: only quizzes ask for them
     */
    record Paragraph(String id, String summary, List<Statement> facts, List<Statement> quizzed) {}

    record Statement(
            String id,
            String text,
            @Nullable String why,
            @Nullable String since,
            List<String> passages,
            Mastery mastery,
            List<Asked> cards) {}

    /** A card that asks for the fact, in its first wording. */
    record Asked(String id, String front, Mastery mastery) {}

    static Guide of(Pack pack, List<StudyCard> cards, Map<CardId, Recall> recalls, List<LearningPath.Part> path) {
        Map<String, List<StudyCard>> byFact = new LinkedHashMap<>();
        cards.stream()
                .filter(card -> card.pack().equals(pack.id()))
                .forEach(card -> byFact.computeIfAbsent(card.id().fact(), _ -> new ArrayList<>())
                        .add(card));
        Map<String, Statement> statements = new LinkedHashMap<>();
        Map<String, List<Statement>> byPassage = new LinkedHashMap<>();
        for (Fact fact : pack.facts().values()) {
            List<StudyCard> own = fact.serves().cards() ? byFact.getOrDefault(fact.id(), List.of()) : List.of();
            Statement statement = statement(
                    fact,
                    own.stream()
                            .map(card ->
                                    new Asked(card.id().value(), card.question(), Mastery.of(recalls.get(card.id()))))
                            .toList());
            statements.put(fact.id(), statement);
            byPassage
                    .computeIfAbsent(fact.citations().getFirst(), _ -> new ArrayList<>())
                    .add(statement);
        }
        List<Part> parts = pack.sections().stream()
                .map(section -> {
                    List<Paragraph> passages = pack.passages().values().stream()
                            .filter(passage -> passage.section().equals(section.id()))
                            .map(passage -> paragraph(passage, byPassage.getOrDefault(passage.id(), List.of())))
                            .toList();
                    return new Part(pack.id() + "/" + section.id(), section.title(), standing(passages), passages);
                })
                .toList();
        List<Paragraph> all =
                parts.stream().flatMap(part -> part.passages().stream()).toList();
        return new Guide(
                pack.id(),
                pack.title(),
                pack.asOfInWords(),
                pack.source(),
                standing(all),
                FactPath.of(path, statements),
                parts,
                Timeline.of(pack));
    }

    private static Paragraph paragraph(Passage passage, List<Statement> facts) {
        Map<Boolean, List<Statement>> byCards = facts.stream()
                .collect(Collectors.partitioningBy(fact -> !fact.cards().isEmpty()));
        return new Paragraph(
                passage.id(),
                passage.summary(),
                byCards.getOrDefault(true, List.of()),
                byCards.getOrDefault(false, List.of()));
    }

    private static Standing standing(List<Paragraph> passages) {
        return Standing.of(passages.stream()
                .flatMap(passage -> passage.facts().stream())
                .map(Statement::mastery)
                .toList());
    }

    private static Statement statement(Fact fact, List<Asked> asked) {
        return new Statement(
                fact.id(),
                FactText.statements(fact).getFirst(),
                fact.why(),
                since(fact),
                fact.citations(),
                Mastery.ofAll(asked.stream().map(Asked::mastery).toList()),
                asked);
    }

    private static @Nullable String since(Fact fact) {
        Since since = fact.since();
        return since == null ? null : since.told();
    }
}
