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
import org.scostudy.question.Material;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.scenario.read.ScenarioReading.Loaded;
import org.scostudy.scenario.story.Scenario;

/**
 * All scenarios of all packs as they are now, and those that people wrote beside them. A pack whose decisions or stories
 * were spoiled by an edit keeps its last good ones. Read when first asked for, and again when a pack or a shelf has changed.
 */
public final class Scenarios {

    /**
     * What is known of one pack: what was read from it last, and what is wrong with it now.
     *
     * @param shelf what a person wrote beside a pack; null for the pack itself
     * @param models by which the proposals of that person are decided
     */
    private record PackScenarios(
            Pack pack,
            @Nullable Loaded good,
            List<PackProblem> problems,
            @Nullable WrittenShelf shelf,
            Map<String, Decisions> models) {

        /** Of the pack itself. */
        PackScenarios(Pack pack, @Nullable Loaded good, List<PackProblem> problems) {
            this(pack, good, problems, null, Map.of());
        }

        Stream<Scenario> all() {
            return good == null ? Stream.of() : Stream.concat(good.stories().stream(), good.generated().stream());
        }

        Stream<Scenario> told() {
            return shelf == null ? all() : all().filter(scenario -> shelf.tells(scenario.id()));
        }
    }

    /** Of which packs and shelves it was read. */
    private record Parts(Same<List<Pack>> packs, Same<List<WrittenShelf>> shelves) {}

    private final Supplier<List<Pack>> packs;
    private final Supplier<List<WrittenShelf>> shelves;
    private final Supplier<Words> language;
    private final Map<Locale, Edition<Parts, Map<String, PackScenarios>>> knownByLanguage = new ConcurrentHashMap<>();

    /** The packs alone. */
    public Scenarios(Supplier<List<Pack>> packs, Supplier<Words> language) {
        this(packs, List::of, language);
    }

    /**
     * @param shelves the same list as long as nothing in it changes
     * @param language in which generated cases are told to whoever asks
     */
    public Scenarios(Supplier<List<Pack>> packs, Supplier<List<WrittenShelf>> shelves, Supplier<Words> language) {
        this.packs = packs;
        this.shelves = shelves;
        this.language = language;
    }

    /** Authored ones first, pack by pack; then what people wrote. */
    public List<Scenario> all() {
        return now().values().stream().flatMap(PackScenarios::told).toList();
    }

    public List<Scenario> about(String topic) {
        return all().stream().filter(scenario -> scenario.topic().equals(topic)).toList();
    }

    public Optional<Scenario> find(String pack, String id) {
        return Optional.ofNullable(now().get(pack)).stream()
                .flatMap(PackScenarios::told)
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }

    /** Also one that its author has retired: whoever was handed it keeps it. */
    public Optional<Scenario> handedOut(String pack, String id) {
        return Optional.ofNullable(now().get(pack)).stream()
                .flatMap(PackScenarios::all)
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }

    /** The decision model of a pack, if it has one; of what a person wrote, with what that person added to it. */
    public Optional<Decisions> decisions(String pack) {
        Map<String, PackScenarios> now = now();
        return Optional.ofNullable(now.getOrDefault(pack, now.get(Material.pack(pack))))
                .map(PackScenarios::good)
                .map(Loaded::decisions);
    }

    /** Who wrote beside the packs what stands under this name; absent for a pack. */
    public Optional<String> author(String pack) {
        return Optional.ofNullable(now().get(pack)).map(PackScenarios::shelf).map(WrittenShelf::author);
    }

    /** The drafting game on the case that a generated scenario tells; absent for a story. */
    public Optional<Dossier> dossier(Scenario scenario) {
        PackScenarios found = now().get(scenario.pack());
        Loaded good = found == null ? null : found.good();
        Hearing table = scenario.step(scenario.start()).table();
        if (found == null || good == null || table == null || scenario.origin() == Scenario.Origin.AUTHORED) {
            return Optional.empty();
        }
        Decisions model = found.models().getOrDefault(table.motion().proposal(), good.decisions());
        return Optional.of(new Dossier(model, good.reasons(), table.motion(), scenario.role()));
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
            if (edition.shelf() == null && !edition.problems().isEmpty()) {
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

    private Edition<Parts, Map<String, PackScenarios>> told(Words words) {
        return new Edition<>(
                Map.of(),
                Duration.ZERO,
                () -> new Parts(new Same<>(packs.get()), new Same<>(shelves.get())),
                (former, now) ->
                        read(words, former, now.packs().it(), now.shelves().it()));
    }

    private static Map<String, PackScenarios> read(
            Words words, Map<String, PackScenarios> former, List<Pack> all, List<WrittenShelf> shelves) {
        var reader = new ScenarioReader(words);
        Map<String, PackScenarios> next = new LinkedHashMap<>();
        for (Pack pack : all) {
            PackScenarios before = former.get(pack.id());
            next.put(pack.id(), before != null && before.pack() == pack ? before : read(reader, pack, before));
        }
        for (WrittenShelf shelf : shelves) {
            PackScenarios pack = next.get(shelf.pack());
            Loaded good = pack == null ? null : pack.good();
            PackScenarios before = former.get(shelf.material());
            if (pack == null || good == null) {
                continue;
            }
            next.put(
                    shelf.material(),
                    before != null && shelf.equals(before.shelf()) && former.get(shelf.pack()) == pack
                            ? before
                            : read(shelf, new ShelfReader(pack.pack(), good, words), pack.pack()));
        }
        return next;
    }

    private static PackScenarios read(WrittenShelf shelf, ShelfReader reader, Pack pack) {
        ShelfReader.Read read = reader.read(shelf);
        return new PackScenarios(pack, read.loaded(), List.of(), shelf, read.models());
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
