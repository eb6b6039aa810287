package org.scostudy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.FactText;
import org.scostudy.material.Fact;
import org.scostudy.material.Pack;
import org.scostudy.material.Since;
import org.scostudy.material.Source;
import org.scostudy.question.CardId;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.study.Recall;

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
        List<Part> sections,
        List<Timeline.Entry> timeline) {

    /** @param id of the section in the bank, {@code pack/section} */
    record Part(String id, String title, Standing standing, List<Paragraph> passages) {}

    /** The facts are those that cite this passage first. */
    record Paragraph(String id, String summary, List<Statement> facts) {}

    record Statement(
            String id,
            String text,
            @Nullable String why,
            @Nullable String since,
            List<String> passages,
            Mastery mastery,
            List<Asked> cards) {}

    /** A card that asks for the fact, in its first wording. */
    record Asked(String front, Mastery mastery) {}

    static Guide of(Pack pack, List<StudyCard> cards, Map<CardId, Recall> recalls) {
        Map<String, List<StudyCard>> byFact = new LinkedHashMap<>();
        cards.stream()
                .filter(card -> card.pack().equals(pack.id()))
                .forEach(card -> byFact.computeIfAbsent(card.id().fact(), _ -> new ArrayList<>())
                        .add(card));
        Map<String, List<Statement>> byPassage = new LinkedHashMap<>();
        for (Fact fact : pack.facts().values()) {
            List<Asked> asked = byFact.getOrDefault(fact.id(), List.of()).stream()
                    .map(card -> new Asked(front(card), Mastery.of(recalls.get(card.id()))))
                    .toList();
            byPassage
                    .computeIfAbsent(fact.citations().getFirst(), _ -> new ArrayList<>())
                    .add(statement(fact, asked));
        }
        List<Part> parts = pack.sections().stream()
                .map(section -> {
                    List<Paragraph> passages = pack.passages().values().stream()
                            .filter(passage -> passage.section().equals(section.id()))
                            .map(passage -> new Paragraph(
                                    passage.id(), passage.summary(), byPassage.getOrDefault(passage.id(), List.of())))
                            .toList();
                    return new Part(pack.id() + "/" + section.id(), section.title(), standing(passages), passages);
                })
                .toList();
        List<Paragraph> all =
                parts.stream().flatMap(part -> part.passages().stream()).toList();
        return new Guide(
                pack.id(), pack.title(), pack.asOfInWords(), pack.source(), standing(all), parts, Timeline.of(pack));
    }

    /** Only facts that are asked for can be known. */
    private static Standing standing(List<Paragraph> passages) {
        return Standing.of(passages.stream()
                .flatMap(passage -> passage.facts().stream())
                .filter(fact -> !fact.cards().isEmpty())
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

    private static String front(StudyCard card) {
        return Segment.plain(card.prompts().getFirst().front());
    }
}
