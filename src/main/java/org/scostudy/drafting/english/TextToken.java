package org.scostudy.drafting.english;

import java.util.Locale;

/**
 * A word, a number or a sign.
 *
 * @param spaced whether a space stands before it
 */
public record TextToken(String text, Tag tag, boolean spaced) {

    /** Parts of speech as Universal Dependencies name them. */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X;

        /** Contractions come with two tags, the first of which tells. */
        static Tag of(String name) {
            String first = name.indexOf('+') < 0 ? name : name.substring(0, name.indexOf('+'));
            for (Tag tag : values()) {
                if (tag.name().equals(first)) {
                    return tag;
                }
            }
            return X;
        }
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(Tag... tags) {
        for (Tag each : tags) {
            if (tag == each) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isPossessive() {
        return tag == Tag.PART && !lower().equals("to") && !lower().equals("not");
    }

    public TextToken retagged(Tag other) {
        return new TextToken(text, other, spaced);
    }
}
