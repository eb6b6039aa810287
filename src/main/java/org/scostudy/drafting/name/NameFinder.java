package org.scostudy.drafting.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.english.TextTokens;
import org.scostudy.drafting.statement.Statement;

/** Finds names: those that are known, what stands in quotation marks with a capital, and runs of capitalised words. */
final class NameFinder {

    private static final int LONGEST_QUOTATION = 10;
    private static final Set<String> JOINING = Set.of("of", "de", "du", "von", "van", "la", "al");
    /** Words that open a sentence with a capital and are no part of the name behind them. */
    private static final Set<String> OPENING = Set.of(
            "under",
            "after",
            "before",
            "during",
            "since",
            "in",
            "at",
            "on",
            "by",
            "from",
            "with",
            "within",
            "for",
            "among",
            "between",
            "against",
            "until",
            "despite",
            "through",
            "over",
            "like",
            "unlike",
            "when",
            "while",
            "although");

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private record Spelt(List<String> words, List<String> asWritten, Name name) {}

    private final Map<String, List<Spelt>> known = new HashMap<>();
    /** Words that some sentence writes with a capital although they do not begin it. */
    private final Set<String> capitals;

    NameFinder(Collection<Name> names, Set<String> capitals) {
        this.capitals = capitals;
        names.forEach(this::learn);
        WorldPlaces.NAMES.forEach(this::learn);
    }

    private void learn(Name name) {
        for (String spelling : name.spellings()) {
            // Aliases in small letters are words of other meanings too.
            boolean plainAlias =
                    spelling.equals(spelling.toLowerCase(java.util.Locale.ROOT)) && !spelling.equals(name.text());
            List<TextToken> tokens = plainAlias ? List.of() : TextTokens.of(spelling);
            if (!tokens.isEmpty()) {
                List<Spelt> sameStart = known.computeIfAbsent(tokens.getFirst().lower(), _ -> new ArrayList<>());
                boolean taken =
                        sameStart.stream().anyMatch(spelt -> spelt.words().equals(EnglishWords.lower(tokens)));
                if (!taken) {
                    sameStart.add(new Spelt(
                            EnglishWords.lower(tokens),
                            tokens.stream().map(TextToken::text).toList(),
                            name));
                }
            }
        }
    }

    List<Mention> in(List<TextToken> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Mention mention = quoted(tokens, i);
            if (mention == null) {
                mention = longer(known(tokens, i), run(tokens, i));
            }
            if (mention == null) {
                i++;
            } else {
                mentions.add(mention);
                i = mention.to();
            }
        }
        return mentions;
    }

    /** The name that these tokens are, known before the text, apart from an article and what stands in brackets. */
    @Nullable
    Name named(List<TextToken> tokens) {
        int from = tokens.isEmpty() || !tokens.getFirst().lower().equals("the") ? 0 : 1;
        Mention mention = from < tokens.size() ? known(tokens, from) : null;
        if (mention == null || !mention.name().isProper()) {
            return null;
        }
        boolean whole =
                mention.to() == tokens.size() || tokens.get(mention.to()).text().equals("(");
        return whole ? mention.name() : null;
    }

    private static @Nullable Mention longer(@Nullable Mention known, @Nullable Mention run) {
        if (known == null || run == null) {
            return known == null ? run : known;
        }
        return run.to() > known.to() ? run : known;
    }

    private @Nullable Mention known(List<TextToken> tokens, int at) {
        Mention longest = null;
        for (Spelt spelt : known.getOrDefault(tokens.get(at).lower(), List.of())) {
            int end = at + spelt.words().size();
            if (end <= tokens.size() && (longest == null || end > longest.to()) && matches(tokens, at, spelt)) {
                longest = new Mention(at, end, spelt.name());
            }
        }
        return longest;
    }

    private static boolean matches(List<TextToken> tokens, int at, Spelt spelt) {
        for (int i = 0; i < spelt.words().size(); i++) {
            TextToken token = tokens.get(at + i);
            String written = spelt.asWritten().get(i);
            boolean shouting = written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
            if (!token.lower().equals(spelt.words().get(i))
                    || (shouting && !token.text().equals(written))
                    || (i == 0 && Character.isUpperCase(written.charAt(0)) && !token.isCapitalised())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Mention quoted(List<TextToken> tokens, int at) {
        if (!tokens.get(at).text().matches("[“\"]")
                || at + 1 >= tokens.size()
                || !tokens.get(at + 1).isCapitalised()) {
            return null;
        }
        for (int end = at + 2; end < tokens.size() && end <= at + 1 + LONGEST_QUOTATION; end++) {
            if (tokens.get(end).text().matches("[”\"]")) {
                Mention inside = known(tokens, at + 1);
                return inside != null && inside.to() == end
                        ? inside
                        : new Mention(at + 1, end, named(tokens, at + 1, end, NameTypes.TITLE));
            }
        }
        return null;
    }

    private @Nullable Mention run(List<TextToken> tokens, int at) {
        int end = at;
        while (end < tokens.size()) {
            if (isOfName(tokens, end)) {
                end++;
            } else if (end > at && JOINING.contains(tokens.get(end).text()) && startsAgain(tokens, end)) {
                end += tokens.get(end + 1).lower().equals("the") ? 3 : 2;
            } else {
                break;
            }
        }
        if (end == at || tokens.subList(at, end).stream().allMatch(token -> token.is(Tag.ADJ, Tag.DET, Tag.ADV))) {
            return null;
        }
        List<String> words = EnglishWords.lower(tokens.subList(at, end));
        return new Mention(at, end, named(tokens, at, end, NameTypes.of(words)));
    }

    private boolean startsAgain(List<TextToken> tokens, int joining) {
        int next =
                joining + 1 < tokens.size() && tokens.get(joining + 1).text().equals("the") ? joining + 2 : joining + 1;
        return next < tokens.size() && isOfName(tokens, next);
    }

    private boolean isOfName(List<TextToken> tokens, int i) {
        TextToken token = tokens.get(i);
        boolean number = i > 0
                && token.is(Tag.NUM)
                && token.text().length() <= 2
                && tokens.get(i - 1).isCapitalised();
        if (number) {
            return i > 1 || capitals.contains(tokens.get(i - 1).lower());
        }
        if (isTitleArticle(tokens, i)) {
            return true;
        }
        if (!token.isCapitalised()
                || (i == 0 && OPENING.contains(token.lower()))
                || Moments.MONTHS.contains(token.lower())
                || WEEKDAYS.contains(token.lower())
                || token.is(Tag.DET, Tag.PRON, Tag.SCONJ, Tag.ADP, Tag.PUNCT)) {
            return false;
        }
        return i > 0
                || (token.is(Tag.PROPN) && capitals.contains(token.lower()))
                || (token.is(Tag.PROPN, Tag.NOUN)
                        && tokens.size() > 1
                        && tokens.get(1).isCapitalised()
                        && !tokens.get(1).is(Tag.PUNCT));
    }

    /** The Wealth of Nations: within a sentence only titles begin with a capital article. */
    private static boolean isTitleArticle(List<TextToken> tokens, int i) {
        return i > 0
                && tokens.get(i).text().equals("The")
                && !tokens.get(i - 1).is(Tag.PUNCT)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
    }

    private static Name named(List<TextToken> tokens, int from, int to, String type) {
        boolean article = from > 0 && tokens.get(from - 1).lower().equals("the");
        return Name.inText(Statement.over(tokens).text(from, to), type, article);
    }
}
