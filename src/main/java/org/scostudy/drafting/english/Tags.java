package org.scostudy.drafting.english;

import java.util.List;
import java.util.Set;
import org.scostudy.drafting.english.TextToken.Tag;

/** Corrects what the tagger is known to get wrong, from the form of a word and the words before it. */
final class Tags {

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those");
    private static final Set<String> PRONOUNS = Set.of(
            "it", "its", "they", "them", "their", "he", "him", "his", "she", "her", "we", "us", "our", "i", "you");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> HELPERS = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "will", "would", "can", "could", "may", "might", "must",
            "shall", "should");
    private static final Set<String> TO_HAVE_OR_DO = Set.of("has", "have", "had", "do", "does", "did");
    private static final Set<String> PASTS = Set.of(
            "fell", "rose", "grew", "began", "became", "held", "fought", "wrote", "sold", "bought", "built", "gave",
            "took", "made", "came", "went", "sent", "lost", "won", "met", "kept", "stood", "drew", "drove", "brought",
            "chose", "spoke", "flew");
    private static final Set<String> NATIONS = Set.of("Belarus", "Sri");

    private Tags() {}

    static Tag corrected(List<TextToken> before, TextToken word, Tag tag) {
        String lower = word.lower();
        char first = word.text().charAt(0);
        if (word.tag() == Tag.PART) {
            return Tag.PART;
        }
        if (!Character.isLetterOrDigit(first)) {
            return Tag.PUNCT;
        }
        if (Character.isDigit(first) && tag != Tag.ADJ) {
            return Tag.NUM;
        }
        if (HELPERS.contains(lower) && (!word.isCapitalised() || before.isEmpty())) {
            return Tag.AUX;
        }
        if (TO_HAVE_OR_DO.contains(lower)) {
            return tag == Tag.AUX ? Tag.AUX : Tag.VERB;
        }
        if (PRONOUNS.contains(lower)
                && !word.text().equals("US")
                && !word.text().equals("IT")) {
            return Tag.PRON;
        }
        if (DEMONSTRATIVES.contains(lower) && tag != Tag.PRON) {
            return Tag.DET;
        }
        if (tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.X || NATIONS.contains(word.text())) {
            return bare(word);
        }
        if (tag == Tag.PROPN && !word.isCapitalised()) {
            return Tag.NOUN;
        }
        if (!before.isEmpty()
                && (tag == Tag.NOUN || tag == Tag.ADJ)
                && PASTS.contains(lower)
                && before.getLast().is(Tag.NOUN, Tag.PROPN)) {
            return Tag.VERB;
        }
        if (!before.isEmpty()
                && tag == Tag.NOUN
                && lower.endsWith("ed")
                && BE.contains(before.getLast().lower())) {
            return Tag.VERB;
        }
        return tag;
    }

    private static Tag bare(TextToken word) {
        if (word.isCapitalised()) {
            return Tag.PROPN;
        }
        return word.text().matches(".*(?:ern|al|ic|ive|ous|ful|less|able|ary)") ? Tag.ADJ : Tag.NOUN;
    }
}
