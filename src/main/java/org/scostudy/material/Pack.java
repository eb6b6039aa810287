package org.scostudy.material;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A reading, complete and checked: every reference within it leads somewhere. Maps keep the order of the files. */
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
        List<ItemModel> itemModels) {

    public Pack {
        sections = List.copyOf(sections);
        passages = InOrder.copy(passages);
        entities = InOrder.copy(entities);
        factTypes = InOrder.copy(factTypes);
        facts = InOrder.copy(facts);
        itemModels = List.copyOf(itemModels);
    }

    /** The section that a fact belongs to: the one of the first passage it cites. */
    public Section sectionOf(Fact fact) {
        var passage = passages.get(fact.citations().getFirst());
        return sections.stream()
                .filter(section -> passage != null && section.id().equals(passage.section()))
                .findFirst()
                .orElseThrow();
    }
}
