package org.scostudy.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What access.txt says. A line is {@code kind what : who}; whatever was found must be in it and nothing else, so that
 * whoever adds a page, an endpoint or a method of a service also says who may.
 */
public final class AccessRights {

    private static final String BETWEEN = " : ";

    private AccessRights() {}

    /** Of one kind: what there is, with those who get in. */
    public static Map<String, Set<Actor>> of(String kind) {
        Map<String, Set<Actor>> table = new TreeMap<>();
        words(kind).forEach((what, who) -> {
            Set<Actor> actors = EnumSet.noneOf(Actor.class);
            for (String word : who.split(" ")) {
                actors.addAll(Actor.named(word));
            }
            table.put(what, actors);
        });
        return table;
    }

    /** Of one kind: what there is, with a reason in words. */
    public static Map<String, String> words(String kind) {
        try (InputStream in = Objects.requireNonNull(AccessRights.class.getResourceAsStream("/access.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1).split(BETWEEN, 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0].strip(), parts -> parts[1].strip(), (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As lines of the table, to be compared, and to be copied into it when they are right. */
    public static Set<String> lines(String kind, Map<String, Set<Actor>> found) {
        Set<String> lines = new TreeSet<>();
        found.forEach((what, who) -> lines.add(kind + " " + what + BETWEEN + word(who)));
        return lines;
    }

    private static String word(Set<Actor> who) {
        for (String word : new String[] {"everybody", "signed-in", "accounts", "instructors", "nobody"}) {
            if (Actor.named(word).equals(who)) {
                return word;
            }
        }
        return Arrays.stream(Actor.values())
                .filter(who::contains)
                .map(actor -> actor.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
