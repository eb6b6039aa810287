package org.scostudy.authoring.packs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.material.store.PackShelf;
import org.scostudy.material.yaml.PackProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The packs that instructors brought in, as learners meet them. Follows the database by the revision of the bank: at once
 * what this server changed, within a second what another one did.
 */
@Component
class ImportedPacks implements PackShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ImportedPacks.class);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long NEVER = -1;

    /** One version of a pack never changes, so it is read once. */
    private record Known(int version, PackReading reading) {}

    private final PackTable table;
    private final QuestionTable bank;
    private Map<String, Known> known = Map.of();
    private volatile long revision = NEVER;
    private volatile long lookedAtNanos = System.nanoTime() - 2 * PATIENCE_NANOS;
    private volatile Shelved shelved = Shelved.NOTHING;

    ImportedPacks(PackTable table, QuestionTable bank) {
        this.table = table;
        this.bank = bank;
    }

    @Override
    public Shelved now() {
        if (System.nanoTime() - lookedAtNanos > PATIENCE_NANOS) {
            look();
        }
        return shelved;
    }

    /** After a change that this server committed. */
    void lookAgain() {
        lookedAtNanos = System.nanoTime() - 2 * PATIENCE_NANOS;
    }

    private synchronized void look() {
        if (System.nanoTime() - lookedAtNanos <= PATIENCE_NANOS) {
            return;
        }
        try {
            lookedAtNanos = System.nanoTime();
            long now = bank.revision();
            if (now != revision) {
                read();
                revision = now;
            }
        } catch (DataAccessException e) {
            LOG.warn("The imported packs cannot be read anew; the old ones go on serving", e);
        }
    }

    private void read() {
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
        if (!now.equals(shelved)) {
            shelved = now;
        }
    }

    private PackReading read(PackTable.Held held) {
        return new PackReader().read(PackFiles.kept(table.files(held.id(), held.version())));
    }
}
