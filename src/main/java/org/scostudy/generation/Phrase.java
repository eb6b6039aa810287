package org.scostudy.generation;

import java.util.Set;
import org.scostudy.material.Template;

/** A stem or statement as the pack has it, and as a sentence with places for values. */
record Phrase(String text, Template template) {

    static Phrase of(String text) {
        return new Phrase(text, Template.parse(text));
    }

    Set<String> slots() {
        return template.slots();
    }
}
