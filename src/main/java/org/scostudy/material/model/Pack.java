package org.scostudy.material.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.scostudy.common.InOrder;
import org.scostudy.material.yaml.Tree;

/**
 * A reading, complete and checked: every reference within it leads somewhere. Maps keep the order of the files.
 *
 * @param propositions what its passages say, point by point; none where the pack lists none
 * @param further decisions.yaml, reasons.yaml and the files in stories/ by name, as they stand; other features know what they mean
 */
public record Pack(
        String id,
        String title,
        Source source,
        YearMonth asOf,
        List<Section> sections,
        Map<String, Passage> passages,
        Map<String, Entity> entities,
        Map<String, FactType> factTypes,
        Map<String, Fact> facts,
        List<ItemModel> itemModels,
        List<Proposition> propositions,
        Map<String, Tree> further) {

    public Pack {
        sections = List.copyOf(sections);
        passages = InOrder.copy(passages);
        entities = InOrder.copy(entities);
        factTypes = InOrder.copy(factTypes);
        facts = InOrder.copy(facts);
        itemModels = List.copyOf(itemModels);
        propositions = List.copyOf(propositions);
        further = InOrder.copy(further);
    }

    /** A pack of facts alone. */
    public Pack(
            String id,
            String title,
            Source source,
            YearMonth asOf,
            List<Section> sections,
            Map<String, Passage> passages,
            Map<String, Entity> entities,
            Map<String, FactType> factTypes,
            Map<String, Fact> facts,
            List<ItemModel> itemModels) {
        this(id, title, source, asOf, sections, passages, entities, factTypes, facts, itemModels, List.of(), Map.of());
    }

    /** The same reading under another id. */
    public Pack as(String other) {
        return new Pack(
                other,
                title,
                source,
                asOf,
                sections,
                passages,
                entities,
                factTypes,
                facts,
                itemModels,
                propositions,
                further);
    }

    public Passage passage(String id) {
        return in(passages, id);
    }

    public Entity entity(String id) {
        return in(entities, id);
    }

    public FactType factType(String id) {
        return in(factTypes, id);
    }

    public Fact fact(String id) {
        return in(facts, id);
    }

    /** The section that a fact belongs to: the one of the first passage it cites. */
    public Section sectionOf(Fact fact) {
        String section = passage(fact.citations().getFirst()).section();
        return sections.stream()
                .filter(candidate -> candidate.id().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T in(Map<String, T> map, String id) {
        T found = map.get(id);
        if (found == null) {
            throw new NoSuchElementException("there is no \"" + id + "\" in the pack");
        }
        return found;
    }

    /** For example "December 2009". */
    public String asOfInWords() {
        return WrittenValues.date(asOf.toString());
    }
}
