package org.scostudy.drafting.name;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** States and large cities of today's world, as far as Java itself names them. */
final class WorldPlaces {

    private static final Set<String> CONTINENTS = Set.of("Africa", "America", "Asia", "Australia", "Europe");
    /** Cities that are more often something else. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "Center",
            "Eastern",
            "Nome",
            "North",
            "South",
            "West",
            "Central",
            "Mountain",
            "Reunion",
            "Victoria",
            "Regina");

    static final List<Name> NAMES = names();

    private WorldPlaces() {}

    static boolean knows(String name) {
        return NAMES.stream().anyMatch(known -> known.text().equals(name));
    }

    private static List<Name> names() {
        Map<String, Name> names = new LinkedHashMap<>();
        for (String code : new TreeSet<>(List.of(Locale.getISOCountries()))) {
            String state = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            if (state.matches("[\\p{L} ]+") && !state.equals("United States")) {
                add(names, state, NameTypes.STATE);
            }
        }
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            String[] parts = zone.split("/", -1);
            if (parts.length == 2 && CONTINENTS.contains(parts[0]) && !ALSO_WORDS.contains(parts[1])) {
                add(names, parts[1].replace('_', ' '), NameTypes.PLACE);
            }
        }
        add(names, "United States", NameTypes.STATE, List.of("United States", "US", "USA"), true);
        add(names, "United Kingdom", NameTypes.STATE, List.of("United Kingdom", "UK"), true);
        for (String continent : List.of("Africa", "Asia", "Europe", "North America", "South America", "Central Asia")) {
            add(names, continent, "region");
        }
        return new ArrayList<>(names.values());
    }

    private static void add(Map<String, Name> names, String name, String type) {
        add(names, name, type, List.of(name), false);
    }

    private static void add(
            Map<String, Name> names, String name, String type, List<String> spellings, boolean article) {
        Name added =
                new Name("world:" + name, name, type, Name.Origin.WORLD, spellings, Set.copyOf(spellings), article);
        names.put(name, added);
    }
}
