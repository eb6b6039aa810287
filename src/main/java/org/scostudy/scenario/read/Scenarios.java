package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Problem;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.ScenarioReading.Loaded;
import org.scostudy.scenario.story.Scenario;

/**
 * All scenarios of all packs as they are now. A pack whose decisions or stories were spoiled by an edit keeps its last
 * good ones. Read when first asked for, and again when a pack has changed.
 */
public final class Scenarios {

    /** What is known of one pack: what was read from it last, and what is wrong with it now. */
    private record Edition(Pack pack, @Nullable Loaded good, List<Problem> problems) {}

    private final Supplier<List<Pack>> packs;
    private final ScenarioReader reader = new ScenarioReader();
    private Map<String, Edition> editions = Map.of();

    public Scenarios(Supplier<List<Pack>> packs) {
        this.packs = packs;
    }

    /** Authored ones first, pack by pack. */
    public List<Scenario> all() {
        return loaded().stream()
                .flatMap(good -> Stream.concat(good.stories().stream(), good.generated().stream()))
                .toList();
    }

    public List<Scenario> about(String topic) {
        return all().stream().filter(scenario -> scenario.topic().equals(topic)).toList();
    }

    public Optional<Scenario> find(String pack, String id) {
        return all().stream()
                .filter(scenario ->
                        scenario.pack().equals(pack) && scenario.id().equals(id))
                .findFirst();
    }

    /** The decision model of a pack, if it has one. */
    public Optional<Decisions> decisions(String pack) {
        return Optional.ofNullable(now().get(pack)).map(Edition::good).map(Loaded::decisions);
    }

    /** The topics of all packs, in their order. */
    public List<Decisions.Topic> topics() {
        return loaded().stream()
                .flatMap(good -> good.decisions().topics().values().stream())
                .distinct()
                .toList();
    }

    /** What keeps the newest decisions or stories of a pack from being used, by its id. */
    public Map<String, List<Problem>> broken() {
        Map<String, List<Problem>> broken = new LinkedHashMap<>();
        now().forEach((pack, edition) -> {
            if (!edition.problems().isEmpty()) {
                broken.put(pack, edition.problems());
            }
        });
        return broken;
    }

    private List<Loaded> loaded() {
        List<Loaded> loaded = new ArrayList<>();
        for (Edition edition : now().values()) {
            if (edition.good() != null) {
                loaded.add(edition.good());
            }
        }
        return loaded;
    }

    private synchronized Map<String, Edition> now() {
        Map<String, Edition> before = editions;
        Map<String, Edition> next = new LinkedHashMap<>();
        for (Pack pack : packs.get()) {
            Edition known = before.get(pack.id());
            next.put(pack.id(), known != null && known.pack() == pack ? known : read(pack, known));
        }
        if (!new HashMap<>(next).equals(before)) {
            editions = next;
        }
        return editions;
    }

    private Edition read(Pack pack, @Nullable Edition before) {
        return switch (reader.read(pack)) {
            case Loaded loaded -> new Edition(pack, loaded, List.of());
            case ScenarioReading.None _ -> new Edition(pack, null, List.of());
            case ScenarioReading.Broken(var problems) ->
                new Edition(pack, before == null ? null : before.good(), problems);
        };
    }
}
