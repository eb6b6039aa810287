package org.scostudy.shell.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The parts of Vaadin's bundle that its first script fetches when it runs. Told to the browser with the page, they come
 * side by side with that script, and not after it.
 */
final class Bundle {

    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern ENTRY = Pattern.compile("(?:^|/)" + FOLDER + "(indexhtml-[\\w-]+\\.js)");
    private static final Pattern PART =
            Pattern.compile("\"\\./([\\w-]+\\.js)\"|import\\([`'\"]\\./(FlowClient-[\\w-]+\\.js)");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * @param script address of a script in the page
     * @return addresses of what it will fetch; none if it is not the bundle's first script
     */
    List<String> fetchedBy(String script) {
        return ENTRY.matcher(script)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .map(entry -> known.computeIfAbsent(entry, Bundle::parts))
                .orElse(List.of());
    }

    private static List<String> parts(String entry) {
        try (InputStream file = Bundle.class.getResourceAsStream("/META-INF/VAADIN/webapp/" + FOLDER + entry)) {
            return file == null ? List.of() : parts(new String(file.readAllBytes(), StandardCharsets.UTF_8), entry);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> parts(String script, String entry) {
        return PART.matcher(script)
                .results()
                .map(Bundle::name)
                .filter(name -> !name.equals(entry))
                .distinct()
                .map(FOLDER::concat)
                .toList();
    }

    private static String name(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
