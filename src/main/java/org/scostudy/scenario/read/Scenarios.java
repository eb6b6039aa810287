package org.scostudy.scenario.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.common.Edition;
import org.scostudy.common.Same;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.read.ScenarioReading.Loaded;
import org.scostudy.scenario.story.Scenario;

/**
 * All scenarios of all packs as they are now. A pack whose decisions or stories were spoiled by an edit keeps its last
 * good ones. Read when first asked for, and again when a pack has changed.
 */
public final class Scenarios {

    /** What is known of one pack: what was read from it last, and what is wrong with it now. */
    private record PackScenarios(Pack pack, @Nullable Loaded good, List<PackProblem> problems) {}

    private final Supplier<List<Pack>> packs;
    private final Supplier<Words> language;
    private final Map<Locale, Edition<Same<List<Pack>>, Map<String, PackScenarios>>> knownByLanguage =
            new ConcurrentHashMap<>();

    /** @param language in which generated cases are told to whoever asks */
    public Scenarios(Supplier<List<Pack>> packs, Supplier<Words> language) {
        this.packs = packs;
        this.language = language;
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
        return Optional.ofNullable(now().get(pack)).map(PackScenarios::good).map(Loaded::decisions);
    }

    /** The drafting game on the case that a generated scenario tells; absent for a story. */
    public Optional<Dossier> dossier(Scenario scenario) {
        Loaded good = Optional.ofNullable(now().get(scenario.pack()))
                .map(PackScenarios::good)
                .orElse(null);
        Hearing table = scenario.step(scenario.start()).table();
        return good == null || table == null || scenario.origin() == Scenario.Origin.AUTHORED
                ? Optional.empty()
                : Optional.of(new Dossier(good.decisions(), good.reasons(), table.motion(), scenario.role()));
    }

    /** The topics of all packs, in their order. */
    public List<Decisions.Topic> topics() {
        return loaded().stream()
                .flatMap(good -> good.decisions().topics().values().stream())
                .distinct()
                .toList();
    }

    /** What keeps the newest decisions or stories of a pack from being used, by its id. */
    public Map<String, List<PackProblem>> broken() {
        Map<String, List<PackProblem>> broken = new LinkedHashMap<>();
        now().forEach((pack, edition) -> {
            if (!edition.problems().isEmpty()) {
                broken.put(pack, edition.problems());
            }
        });
        return broken;
    }

    private List<Loaded> loaded() {
        List<Loaded> loaded = new ArrayList<>();
        for (PackScenarios edition : now().values()) {
            if (edition.good() != null) {
                loaded.add(edition.good());
            }
        }
        return loaded;
    }

    private Map<String, PackScenarios> now() {
        Words words = language.get();
        return knownByLanguage.computeIfAbsent(words.locale(), _ -> told(words)).now();
    }

    private Edition<Same<List<Pack>>, Map<String, PackScenarios>> told(Words words) {
        var reader = new ScenarioReader(words);
        return new Edition<>(
                Map.of(),
                Duration.ZERO,
                () -> new Same<>(packs.get()),
                (former, now) -> read(reader, former, now.it()));
    }

    private static Map<String, PackScenarios> read(
            ScenarioReader reader, Map<String, PackScenarios> former, List<Pack> all) {
        Map<String, PackScenarios> next = new LinkedHashMap<>();
        for (Pack pack : all) {
            PackScenarios before = former.get(pack.id());
            next.put(pack.id(), before != null && before.pack() == pack ? before : read(reader, pack, before));
        }
        return next;
    }

    private static PackScenarios read(ScenarioReader reader, Pack pack, @Nullable PackScenarios before) {
        return switch (reader.read(pack)) {
            case Loaded loaded -> new PackScenarios(pack, loaded, List.of());
            case ScenarioReading.None _ -> new PackScenarios(pack, null, List.of());
            case ScenarioReading.Broken(var problems) ->
                new PackScenarios(pack, before == null ? null : before.good(), problems);
        };
    }
}
