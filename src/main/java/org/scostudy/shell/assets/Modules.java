package org.scostudy.shell.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which modules a module needs before it can run: told to the browser at once, it fetches them side by side. */
final class Modules {

    private static final Pattern IMPORT =
            Pattern.compile("(?:^|[;}\\s])(?:import|export)\\s*(?:[\\w*{}\\s,$]+\\s*from\\s*)?['\"](\\.[^'\"]+)['\"]");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * @param entry path of a module below {@code frontend/}
     * @return it and all that it imports, directly or not
     */
    List<String> with(String entry) {
        return known.computeIfAbsent(entry, Modules::find);
    }

    private static List<String> find(String entry) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (found.add(path)) {
                IMPORT.matcher(text(path))
                        .results()
                        .map(match -> URI.create(path).resolve(match.group(1)).toString())
                        .forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    private static String text(String path) {
        try (InputStream file = Modules.class.getResourceAsStream("/META-INF/resources/" + path)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
