package org.scostudy.generation;

import java.util.Set;
import java.util.regex.Pattern;
import org.scostudy.material.Template;

/** A stem or statement as the pack has it, and as a sentence with places for values. */
record Phrase(String text, Template template) {

    private static final Pattern OF_THESE = Pattern.compile("(?i)\\b(?:of|among) these\\b");

    static Phrase of(String text) {
        return new Phrase(text, Template.parse(text));
    }

    /** "Which of these…": what it asks for is one of the options, of which only some need be right. */
    boolean asksOfThese() {
        return OF_THESE.matcher(text).find();
    }

    Set<String> slots() {
        return template.slots();
    }
}
