package org.scostudy.material.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.files.FolderWatch;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.PackShelf.Shelved;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.SourceLine;

/**
 * The packs below one folder, each in a folder of its own, kept up to date while their files are edited. A broken pack
 * takes no other down, and a broken edit keeps the last good version. Packs of a shelf stand behind those of the folder.
 */
public final class Packs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Packs.class.getName());

    /** What others see, always as one. */
    private record View(List<Pack> packs, Map<String, List<PackProblem>> broken) {}

    private static final SourceLine FRAME = new SourceLine("pack.yaml", 1);

    private final Path root;
    private final PackShelf shelf;
    private final FolderWatch watch;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Map<String, PackState> states = Map.of();
    private volatile Shelved shelved = Shelved.NOTHING;
    private volatile View view = new View(List.of(), Map.of());

    private Packs(Path root, Duration poll, PackShelf shelf) {
        this.root = root;
        this.shelf = shelf;
        this.watch = new FolderWatch(root, poll, this::refresh);
    }

    /** Loads every pack below the folder and watches it until closed. The folder may come into being later. */
    public static Packs over(Path root) {
        return over(root, () -> Shelved.NOTHING);
    }

    /** Also has the packs of a shelf, as they are whenever somebody asks. */
    public static Packs over(Path root, PackShelf shelf) {
        return over(root, Duration.ofSeconds(1), shelf);
    }

    static Packs over(Path root, Duration poll) {
        return over(root, poll, () -> Shelved.NOTHING);
    }

    private static Packs over(Path root, Duration poll, PackShelf shelf) {
        var packs = new Packs(root, poll, shelf);
        packs.refresh();
        packs.watch.start();
        return packs;
    }

    /** The good packs, ordered by the names of their folders; the same object as long as nothing changed. */
    public List<Pack> all() {
        return now().packs();
    }

    public Optional<Pack> find(String id) {
        return all().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The problems of each folder that does not load as it stands now. */
    public Map<String, List<PackProblem>> broken() {
        return now().broken();
    }

    /** The folder that a pack is read from; none for one of the shelf. */
    public Optional<Path> folderOf(String id) {
        return current().entrySet().stream()
                .filter(entry -> entry.getValue().good() != null
                        && entry.getValue().good().id().equals(id))
                .map(entry -> root.resolve(entry.getKey()))
                .findFirst();
    }

    private synchronized Map<String, PackState> current() {
        return states;
    }

    private View now() {
        if (shelf.now() != shelved) {
            refresh();
        }
        return view;
    }

    /** Calls the listener, on some thread, after the packs or their problems have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks at the files now instead of waiting for the watch to notice; returns whether anything changed. */
    public boolean refresh() {
        if (!reread()) {
            return false;
        }
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.ERROR, "A listener to changed packs failed", failed);
            }
        }
        return true;
    }

    private synchronized boolean reread() {
        var next = new TreeMap<String, PackState>();
        for (Path folder : folders()) {
            String name = String.valueOf(folder.getFileName()).replace("/", "");
            PackState before = states.get(name);
            boolean same = before != null && before.look().equals(PackState.look(folder));
            next.put(name, same ? before : PackState.read(folder, before));
        }
        Shelved lie = shelf.now();
        if (next.equals(states) && lie == shelved) {
            return false;
        }
        states = next;
        View before = view;
        view = view(next, lie);
        shelved = lie;
        return !view.equals(before);
    }

    /** Of two packs with one id only the first counts; the other is told so. */
    private static View view(Map<String, PackState> states, Shelved shelved) {
        var packs = new ArrayList<Pack>();
        var broken = new LinkedHashMap<String, List<PackProblem>>();
        var folderById = new HashMap<String, String>();
        states.forEach((folder, state) -> {
            PackState shown = state;
            Pack good = state.good();
            String first = good == null ? null : folderById.putIfAbsent(good.id(), folder);
            if (good != null && first != null) {
                shown = state.with(PackProblem.at(FRAME, "pack.id.taken", good.id(), first));
            }
            addTo(packs, shown.good());
            if (!shown.problems().isEmpty()) {
                broken.put(folder, shown.problems());
            }
        });
        broken.putAll(shelved.broken());
        for (Pack pack : shelved.packs()) {
            String first = folderById.get(pack.id());
            if (first == null) {
                packs.add(pack);
            } else {
                broken.putIfAbsent(pack.id(), List.of(PackProblem.at(FRAME, "pack.id.rests", first)));
            }
        }
        return new View(List.copyOf(packs), Collections.unmodifiableMap(broken));
    }

    private static void addTo(List<Pack> packs, @Nullable Pack good) {
        if (good != null) {
            packs.add(good);
        }
    }

    private List<Path> folders() {
        var folders = new ArrayList<Path>();
        if (!Files.isDirectory(root)) {
            return folders;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                if (!hidden
                        && Files.isDirectory(entry)
                        && !PackState.look(entry).isEmpty()) {
                    folders.add(entry);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The packs in {0} cannot be listed: {1}", root, unreadable);
        }
        return folders;
    }

    @Override
    public void close() {
        watch.close();
    }
}
