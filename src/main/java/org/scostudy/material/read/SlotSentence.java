package org.scostudy.material.read;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.Template;
import org.scostudy.material.model.Value;
import org.scostudy.material.yaml.Nearest;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;

/** A sentence with slots as it stands in a file. */
record SlotSentence(Template template, SourceLine place) {

    /** Parses a sentence; what is wrong with it is reported. */
    static @Nullable SlotSentence of(String text, SourceLine place, Problems problems) {
        try {
            return new SlotSentence(Template.parse(text), place);
        } catch (Template.Malformed malformed) {
            problems.add(
                    place,
                    "pack.wording.malformed",
                    malformed.said(),
                    malformed.position() + 1,
                    "{place}",
                    "{state|Uzbek}");
            return null;
        }
    }

    /** Whether all its slots exist; others are reported. */
    boolean usesOnly(Collection<String> slots, Problems problems) {
        boolean known = true;
        for (String slot : template.slots()) {
            if (!slots.contains(slot)) {
                known = false;
                problems.add(
                        place, "pack.wording.unknown-slot", "{" + slot + "}", Nearest.hint(slot, slots), braced(slots));
            }
        }
        return known;
    }

    /** Whether it gives the value of the slot away without showing the slot itself. */
    boolean givesAway(String slot, Map<String, Value> values) {
        String shown = template.pieces(values).stream()
                .map(piece -> slot.equals(piece.slot()) ? " … " : piece.text())
                .collect(Collectors.joining());
        Value key = values.get(slot);
        return key != null && ToldAnswer.in(shown, key);
    }

    boolean uses(String slot) {
        return template.slots().contains(slot);
    }

    static Object braced(Collection<String> slots) {
        return slots.isEmpty()
                ? Message.of("pack.wording.no-slots")
                : slots.stream().map(slot -> "{" + slot + "}").collect(Collectors.joining(", "));
    }
}
