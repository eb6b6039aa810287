package org.scostudy.generation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence with places for a fact's values: "{state|Uzbek} cities host {body}." */
record Template(String text, List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?}");

    sealed interface Part {}

    record Words(String text) implements Part {}

    /** Where a slot's value stands; the form says how it is worded here when that is not its usual text. */
    record Place(String slot, @Nullable String form) implements Part {}

    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            if (place.start() > at) {
                parts.add(new Words(text.substring(at, place.start())));
            }
            parts.add(new Place(place.group(1).strip(), place.group(2)));
            at = place.end();
        }
        if (at < text.length()) {
            parts.add(new Words(text.substring(at)));
        }
        return new Template(text, List.copyOf(parts));
    }

    Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Place place) {
                slots.add(place.slot());
            }
        }
        return slots;
    }
}
