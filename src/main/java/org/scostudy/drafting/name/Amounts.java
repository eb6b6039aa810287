package org.scostudy.drafting.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Name.Origin;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.text.NumberWords;

/** Finds how much and how many: fractions, percentages, counted things. */
public final class Amounts {

    public static final String FRACTION = "fraction";
    public static final String PERCENTAGE = "percentage";
    public static final String NUMBER = "number";
    public static final Set<String> TYPES = Set.of(FRACTION, PERCENTAGE, NUMBER);

    /** Two to sixty, in their order. */
    public static final List<String> SMALL = NumberWords.WORDS.subList(2, NumberWords.WORDS.indexOf("seventy"));

    public static final List<String> FRACTIONS = List.of("half", "third", "quarter", "fifth", "tenth");

    private Amounts() {}

    static Optional<Mention> at(List<TextToken> tokens, int i) {
        Statement s = Statement.over(tokens);
        String word = s.at(i).lower();
        if ((word.equals("a") || word.equals("one"))
                && s.is(i + 1, "third", "quarter", "fifth", "tenth")
                && s.is(i + 2, "of")) {
            return Optional.of(mention(s, i, i + 2, FRACTION));
        }
        if (word.matches("(?:two|three|four)-(?:thirds|quarters|fifths|tenths)")) {
            return Optional.of(mention(s, i, i + 1, FRACTION));
        }
        if (word.matches("\\d+(?:[.,]\\d+)*%")) {
            return Optional.of(mention(s, i, i + 1, PERCENTAGE));
        }
        if (word.matches("\\d+(?:[.,]\\d+)*") && s.is(i + 1, "percent", "%", "per")) {
            return Optional.of(mention(s, i, i + (s.is(i + 1, "per") ? 3 : 2), PERCENTAGE));
        }
        return isCount(s, i, word) ? Optional.of(mention(s, i, countEnd(s, i), NUMBER)) : Optional.empty();
    }

    /** For putting amounts in order. */
    public static double size(String amount) {
        String first = amount.toLowerCase(Locale.ROOT).split("[ %]", 2)[0].replace(",", "");
        Optional<Integer> spelt = NumberWords.value(first);
        if (spelt.isPresent()) {
            return spelt.get();
        }
        if (first.matches("\\d{1,15}(?:\\.\\d{1,9})?")) {
            return Double.parseDouble(first);
        }
        int fraction = FRACTIONS.indexOf(amount.substring(amount.lastIndexOf(' ') + 1));
        return fraction < 0 ? 0 : 1.0 / (fraction + 2);
    }

    private static boolean isCount(Statement s, int i, String word) {
        boolean number = SMALL.contains(word) || (word.matches("\\d+(?:,\\d{3})*(?:\\.\\d+)?"));
        int end = countEnd(s, i);
        int noun = s.is(end, Tag.ADJ) ? end + 1 : end;
        boolean counted = s.is(noun, Tag.NOUN) && EnglishWords.isPlural(s.at(noun));
        boolean named = i > 0 && s.at(i - 1).isCapitalised() && i > 1;
        return number && counted && !named;
    }

    private static int countEnd(Statement s, int i) {
        return s.is(i + 1, "million", "billion", "thousand", "hundred", "trillion") ? i + 2 : i + 1;
    }

    private static Mention mention(Statement s, int from, int to, String type) {
        String text = s.text(from, to);
        return new Mention(
                from, to, new Name(type + ":" + text, text, type, Origin.TEXT, List.of(text), Set.of(text), false));
    }
}
