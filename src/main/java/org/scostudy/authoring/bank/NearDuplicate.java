package org.scostudy.authoring.bank;

import java.util.HashSet;
import java.util.Set;
import org.scostudy.question.Question;
import org.scostudy.question.markup.PlainText;
import org.scostudy.text.Folded;

/**
 * What makes another question ask nearly the same as one: it has the same answer, and of the words that the stems of both
 * have together, four in five are in both. With another answer all words must be the same, and more of them than in
 * "Which of these is true?": who asks for the capitals of two states means two questions.
 */
final class NearDuplicate {

    private static final double ALIKE = 0.8;
    private static final int TELLING = 8;

    private final String id;
    private final Set<String> stem;
    private final Set<String> key;

    private NearDuplicate(String id, Set<String> stem, Set<String> key) {
        this.id = id;
        this.stem = stem;
        this.key = key;
    }

    static NearDuplicate of(Question question) {
        return new NearDuplicate(
                question.id(),
                words(PlainText.of(question.stem(), question.markup())),
                words(question.interaction().key()));
    }

    /** Of the stem. */
    Set<String> words() {
        return stem;
    }

    /** So many of the words stand in any that is like it. */
    int fewest() {
        return (int) Math.ceil(stem.size() * ALIKE);
    }

    boolean is(QuestionRow other) {
        if (other.id().equals(id) || other.status() == Status.RETIRED || stem.isEmpty()) {
            return false;
        }
        Set<String> theirs = words(other.stem());
        Set<String> all = new HashSet<>(stem);
        all.addAll(theirs);
        double shared = stem.size() + theirs.size() - all.size();
        return key.equals(key(other)) ? shared / all.size() >= ALIKE : shared == all.size() && stem.size() >= TELLING;
    }

    /** The line after the stem in what a search looks through. */
    private static Set<String> key(QuestionRow other) {
        String stem = Folded.of(other.stem()) + "\n";
        if (!other.sought().startsWith(stem)) {
            return Set.of();
        }
        int end = other.sought().indexOf('\n', stem.length());
        return words(
                other.sought().substring(stem.length(), end < 0 ? other.sought().length() : end));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Folded.words(text));
    }
}
