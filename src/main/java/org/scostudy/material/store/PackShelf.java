package org.scostudy.material.store;

import java.util.List;
import java.util.Map;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;

/** Packs that lie elsewhere than in the folder of packs. */
public interface PackShelf {

    /** What lies there, and by id what is wrong with packs that do not load. */
    record Shelved(List<Pack> packs, Map<String, List<PackProblem>> broken) {

        /** Nothing lies there. */
        public static final Shelved NOTHING = new Shelved(List.of(), Map.of());

        public Shelved {
            packs = List.copyOf(packs);
            broken = Map.copyOf(broken);
        }
    }

    /** Asked often, so it answers at once; the same object as long as nothing changed. */
    Shelved now();
}
