package org.scostudy.drafting.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.statement.Phrases;
import org.scostudy.drafting.statement.Statement;

/** What a statement can be asked for, and where it stands in it. */
record Target(Statement statement, int from, int to, Asks asks, Name name, String type) {

    /** What is left when the key is taken out. */
    String rest() {
        return statement.text(0, from) + " " + statement.text(to, statement.size());
    }

    Set<String> restRoots() {
        return EnglishWords.roots(statement.lead() + rest());
    }

    String text() {
        return statement.text(from, to);
    }

    /** Whether what is left says the key, or most of it. */
    boolean isSaidElsewhere() {
        Set<String> rest = restRoots();
        for (String giveaway : name.giveaways()) {
            Set<String> roots = EnglishWords.roots(giveaway);
            Set<String> common = new HashSet<>(roots);
            common.retainAll(rest);
            if (!roots.isEmpty() && common.size() * 2 >= roots.size() && !common.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** With the article before it, when it is one of those names that take one. */
    int fromWithArticle() {
        return name.isProper() && statement.is(from - 1, "the") ? from - 1 : from;
    }

    /** Only a part of a longer name or noun phrase: the US lease. */
    boolean modifiesANoun() {
        return joinsAModifier()
                || (statement.is(to, Tag.NOUN, Tag.PROPN, Tag.NUM)
                        || (statement.is(to, Tag.ADJ) && statement.is(to + 1, Tag.NOUN, Tag.ADJ)))
                || (to < statement.size() && statement.at(to).text().matches("[-–/]"))
                || (from > 0 && statement.at(from - 1).text().matches("[-–/]"));
    }

    /** The North Caucasus and Xinjiang regions. */
    private boolean joinsAModifier() {
        int next = to + 1;
        if (!statement.is(to, "and", "or") || !statement.is(next, Tag.PROPN)) {
            return false;
        }
        int end = Phrases.nounPhraseEnd(statement, next);
        return statement.is(end - 1, Tag.NOUN) && !statement.is(end - 2, Tag.PART);
    }

    /** Whether what stands before the gap lets an article follow. */
    boolean mayBeginWithArticle() {
        int before = fromWithArticle() - 1;
        return before < 0
                || !statement.is(before, Tag.DET, Tag.ADJ, Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.NUM)
                        && !statement.at(before).isPossessive();
    }

    List<String> accepted() {
        return name.spellings().contains(text())
                ? name.spellings()
                : java.util.stream.Stream.concat(name.spellings().stream(), java.util.stream.Stream.of(text()))
                        .toList();
    }
}
