package org.scostudy.drafting.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of things that have names, what tells them, and how one asks for them. */
public final class NameTypes {

    public static final String UNKNOWN = "unknown";
    static final String STATE = "state";
    static final String PLACE = "place";
    public static final String PERSON = "person";
    static final String TITLE = "title";

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("state", "state"),
            Map.entry("place", "place"),
            Map.entry("region", "region"),
            Map.entry("realm", "state"),
            Map.entry("organisation", "organisation"),
            Map.entry("body", "body"),
            Map.entry("event", "event"),
            Map.entry("document", "document"),
            Map.entry("principle", "principle"),
            Map.entry("project", "project"),
            Map.entry("people", "people"),
            Map.entry("river", "river"));

    private static final Map<String, Set<String>> LAST_WORDS = Map.of(
            "organisation",
                    Set.of(
                            "organisation",
                            "organization",
                            "council",
                            "association",
                            "committee",
                            "party",
                            "university",
                            "union",
                            "company",
                            "bank",
                            "ministry",
                            "institute",
                            "agency",
                            "congress",
                            "parliament",
                            "court",
                            "league",
                            "alliance",
                            "church",
                            "college",
                            "academy",
                            "society",
                            "army",
                            "navy",
                            "commission",
                            "club",
                            "museum"),
            "event",
                    Set.of(
                            "war",
                            "revolution",
                            "summit",
                            "conference",
                            "battle",
                            "olympics",
                            "uprising",
                            "crisis",
                            "fire",
                            "plague",
                            "famine",
                            "games",
                            "exhibition",
                            "fair"),
            "document",
                    Set.of(
                            "treaty",
                            "act",
                            "convention",
                            "declaration",
                            "agreement",
                            "strategy",
                            "constitution",
                            "charter",
                            "pact",
                            "law",
                            "code",
                            "manifesto"),
            "place",
                    Set.of(
                            "city",
                            "island",
                            "islands",
                            "street",
                            "bridge",
                            "mountain",
                            "mountains",
                            "port",
                            "castle",
                            "palace"),
            "region", Set.of("province", "valley", "region", "desert", "peninsula", "sea", "ocean", "lake", "coast"),
            "realm", Set.of("empire", "kingdom", "republic", "colony", "caliphate", "duchy"),
            "river", Set.of("river", "canal"));
    private static final Set<String> TITLES = Set.of(
            "king",
            "queen",
            "president",
            "emperor",
            "empress",
            "prince",
            "princess",
            "general",
            "dr",
            "sir",
            "lord",
            "lady",
            "pope",
            "saint",
            "professor",
            "chancellor",
            "captain",
            "admiral",
            "colonel",
            "mr",
            "mrs",
            "ms",
            "minister",
            "tsar",
            "sultan",
            "duke");

    private NameTypes() {}

    /** By the words of the name alone. */
    static String of(List<String> words) {
        String last = words.getLast();
        for (Map.Entry<String, Set<String>> type : LAST_WORDS.entrySet()) {
            boolean headFirst = words.size() > 2
                    && words.get(1).equals("of")
                    && type.getValue().contains(words.getFirst());
            if (headFirst || (words.size() > 1 && type.getValue().contains(last))) {
                return type.getKey();
            }
        }
        return words.size() > 1 && TITLES.contains(words.getFirst()) ? PERSON : UNKNOWN;
    }

    /** What stands behind "which", or nothing when one cannot ask so. */
    public static @Nullable String label(String type) {
        return LABELS.get(type);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
