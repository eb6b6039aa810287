package org.scostudy.summit.words;

import java.util.List;
import java.util.Optional;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Citation;
import org.scostudy.question.Material;
import org.springframework.stereotype.Component;

/** Names and passages of a pack, also for what people wrote beside it. What an edit has taken away since is shown by its id. */
@Component
public class PackWords {

    private final Packs packs;

    public PackWords(Packs packs) {
        this.packs = packs;
    }

    public String name(String pack, String entity) {
        return packs.find(Material.pack(pack))
                .map(Pack::entities)
                .map(entities -> entities.get(entity))
                .map(Entity::name)
                .orElse(entity);
    }

    public List<Citation> citations(String pack, List<String> passages) {
        Optional<Pack> found = packs.find(Material.pack(pack));
        return passages.stream()
                .map(id -> found.map(reading -> citation(reading, id)).orElseGet(() -> new Citation(id, "", "")))
                .toList();
    }

    private static Citation citation(Pack pack, String id) {
        Passage passage = pack.passages().get(id);
        if (passage == null) {
            return new Citation(id, "", "");
        }
        String title = pack.sections().stream()
                .filter(section -> section.id().equals(passage.section()))
                .map(section -> section.title())
                .findFirst()
                .orElse("");
        return new Citation(id, title, passage.summary());
    }
}
