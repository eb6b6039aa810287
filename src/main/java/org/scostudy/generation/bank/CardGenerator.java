package org.scostudy.generation.bank;

import org.scostudy.generation.GenerationSteps;
import org.scostudy.material.model.Pack;

/** Makes a pack's cards: every slot of every fact that an item model or the fact itself asks for. */
public final class CardGenerator {

    public Generated generate(Pack pack) {
        return generate(pack, (_, _) -> {});
    }

    public Generated generate(Pack pack, GenerationSteps steps) {
        return new PackGeneration(pack, steps).generated();
    }
}
