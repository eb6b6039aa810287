package org.scostudy.stories.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.common.Edition;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Material;
import org.scostudy.question.OtherMaterials;
import org.scostudy.scenario.read.WrittenShelf;
import org.scostudy.scenario.read.WrittenShelves;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What people published beside the packs, at hand for whoever plays. Follows the database: at once what this server
 * changed, within a second what another one did.
 */
@Component
class StoryShelves implements WrittenShelves, OtherMaterials {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final StoryTable table;
    private final StoryVersions versions;
    private final Packs packs;
    private final Edition<Long, List<WrittenShelf>> shelves;

    StoryShelves(StoryTable table, StoryVersions versions, Packs packs) {
        this.table = table;
        this.versions = versions;
        this.packs = packs;
        this.shelves = new Edition<>(List.of(), PATIENCE, table::revision, (_, _) -> read());
    }

    @Override
    public List<WrittenShelf> now() {
        return shelves.now();
    }

    /** Who publishes is about to commit: whoever looks after that sees it. */
    void lookAgain() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    shelves.lookAgain();
                }
            });
        } else {
            shelves.lookAgain();
        }
    }

    /** What is only retired is given to nobody any more. */
    @Override
    public List<Material> others() {
        return now().stream()
                .filter(shelf -> Stream.concat(shelf.stories().stream(), shelf.proposals().stream())
                        .anyMatch(WrittenShelf.Story::told))
                .map(shelf -> new Material(shelf.material(), title(shelf.pack()), shelf.author(), false))
                .toList();
    }

    private String title(String pack) {
        return packs.find(pack).map(Pack::title).orElse(pack);
    }

    private List<WrittenShelf> read() {
        Map<String, List<StoryRow>> byMaterial = new LinkedHashMap<>();
        table.told()
                .forEach(row -> byMaterial
                        .computeIfAbsent(row.material(), _ -> new ArrayList<>())
                        .add(row));
        return byMaterial.values().stream().map(this::shelf).toList();
    }

    private WrittenShelf shelf(List<StoryRow> rows) {
        StoryRow first = rows.getFirst();
        return new WrittenShelf(
                first.material(),
                first.pack(),
                first.author(),
                of(StoryRow.Kind.STORY, rows),
                of(StoryRow.Kind.PROPOSAL, rows));
    }

    private List<WrittenShelf.Story> of(StoryRow.Kind kind, List<StoryRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(row -> new WrittenShelf.Story(row.name(), text(row), row.state() == StoryState.PUBLISHED))
                .toList();
    }

    private String text(StoryRow row) {
        Integer version = row.published();
        return version == null
                ? ""
                : versions.find(row.number(), version).map(StoryVersion::text).orElse("");
    }
}
