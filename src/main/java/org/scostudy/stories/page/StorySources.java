package org.scostudy.stories.page;

import java.util.List;
import java.util.Optional;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Material;
import org.scostudy.scenario.read.Scenarios;
import org.springframework.stereotype.Component;

/** The readings beside which one can write: those that have a decision model. */
@Component
class StorySources {

    private final Packs packs;
    private final Scenarios scenarios;

    StorySources(Packs packs, Scenarios scenarios) {
        this.packs = packs;
        this.scenarios = scenarios;
    }

    List<Pack> readings() {
        return packs.all().stream()
                .filter(pack -> scenarios.decisions(pack.id()).isPresent())
                .toList();
    }

    /** What somebody finds who writes there; absent when the reading is gone or broken. */
    Optional<StorySource> of(String material) {
        return packs.find(Material.pack(material))
                .flatMap(pack -> scenarios.decisions(material).map(model -> new StorySource(pack, model)));
    }
}
