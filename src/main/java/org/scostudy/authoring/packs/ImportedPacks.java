package org.scostudy.authoring.packs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.common.Edition;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.material.store.PackShelf;
import org.scostudy.material.yaml.PackProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The packs that instructors brought in, as learners meet them. Follows the database by the revision of the bank: at once
 * what this server changed, within a second what another one did.
 */
@Component
class ImportedPacks implements PackShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ImportedPacks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** One version of a pack never changes, so it is read once. */
    private record Known(int version, PackReading reading) {}

    private final PackTable table;
    private Map<String, Known> known = Map.of();
    private final Edition<Long, Shelved> shelved;

    ImportedPacks(PackTable table, QuestionTable bank) {
        this.table = table;
        this.shelved = new Edition<>(Shelved.NOTHING, PATIENCE, bank::revision, (former, _) -> read(former));
    }

    @Override
    public Shelved now() {
        return shelved.now();
    }

    /** After a change that this server committed. */
    void lookAgain() {
        shelved.lookAgain();
    }

    /** The same object as long as nothing of it changed, which is how others see that. */
    private Shelved read(Shelved former) {
        Map<String, Known> next = new HashMap<>();
        List<Pack> packs = new ArrayList<>();
        Map<String, List<PackProblem>> broken = new TreeMap<>();
        for (PackTable.Held held : table.all()) {
            if (!held.shown()) {
                continue;
            }
            Known before = known.get(held.id());
            Known here = before != null && before.version() == held.version()
                    ? before
                    : new Known(held.version(), read(held));
            next.put(held.id(), here);
            switch (here.reading()) {
                case PackReading.Loaded(Pack pack) -> packs.add(pack);
                case PackReading.Broken(List<PackProblem> problems) -> {
                    LOG.warn("The imported pack {} does not load: {}", held.id(), problems.getFirst());
                    broken.put(held.id(), problems);
                }
            }
        }
        known = next;
        Shelved now = new Shelved(packs, broken);
        return now.equals(former) ? former : now;
    }

    private PackReading read(PackTable.Held held) {
        return new PackReader().read(PackFiles.kept(table.files(held.id(), held.version())));
    }
}
