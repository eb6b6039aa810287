package org.scostudy.generation.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.material.model.Template;
import org.scostudy.material.model.Template.Part;

/** A stem or statement as the pack has it, and as a sentence with places for values. */
public record Phrase(String text, Template template) {

    private static final Pattern OF_THESE = Pattern.compile("(?i)\\b(?:of|among) these\\b");

    public static Phrase of(String text) {
        return new Phrase(text, Template.parse(text));
    }

    /** "Which of these…": what it asks for is one of the options, of which only some need be right. */
    public boolean asksOfThese() {
        return OF_THESE.matcher(text).find();
    }

    /** Whether the slot has one place, where any value can stand. */
    public boolean leavesGap(String slot) {
        List<Part.Slot> places = template.parts().stream()
                .filter(Part.Slot.class::isInstance)
                .map(Part.Slot.class::cast)
                .filter(place -> place.name().equals(slot))
                .toList();
        return places.size() == 1 && places.getFirst().form() == null;
    }

    public Set<String> slots() {
        return template.slots();
    }
}
