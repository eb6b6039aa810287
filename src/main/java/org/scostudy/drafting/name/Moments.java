package org.scostudy.drafting.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.Name.Origin;
import org.scostudy.drafting.statement.Statement;

/** Finds dates: days, months, years, decades and centuries. */
public final class Moments {

    public static final String YEAR = "year";
    public static final String DATE = "date";
    public static final String CENTURY = "century";
    public static final Set<String> TYPES = Set.of(YEAR, DATE, CENTURY);

    static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "by", "from", "of", "during", "before", "after", "between", "and", "around",
            "about", "to", "till", "early", "late", "for", ",", "circa", "as", "was", "is");

    private Moments() {}

    static Optional<Mention> at(List<TextToken> tokens, int i) {
        Statement s = Statement.over(tokens);
        int end = dayAndMonth(s, i);
        if (end > i) {
            return Optional.of(mention(s, i, end, DATE));
        }
        if (isYear(s, i)) {
            boolean era = s.is(i + 1, "bc", "ad", "bce", "ce");
            return Optional.of(mention(s, i, era ? i + 2 : i + 1, YEAR));
        }
        if (s.is(i + 1, "century") && s.at(i).lower().matches("\\d+(?:st|nd|rd|th)|\\p{L}+(?:st|nd|rd|th)")) {
            return Optional.of(mention(s, i, i + 2, CENTURY));
        }
        return Optional.empty();
    }

    private static int dayAndMonth(Statement s, int i) {
        boolean dayFirst = s.is(i, Tag.NUM) && s.at(i).text().length() <= 4 && isMonth(s, i + 1);
        int month = dayFirst ? i + 1 : i;
        if (!isMonth(s, month)) {
            return i;
        }
        int end = month + 1;
        if (!dayFirst && end < s.size() && s.at(end).text().matches("[0-3]?\\d")) {
            end++;
        }
        int year = s.is(end, ",") ? end + 1 : end;
        if (year < s.size() && hasFormOfYear(s.at(year).text())) {
            return year + 1;
        }
        return end > month + 1 || dayFirst ? end : i;
    }

    private static boolean isMonth(Statement s, int i) {
        return i < s.size()
                && s.at(i).isCapitalised()
                && MONTHS.contains(s.at(i).lower());
    }

    private static boolean isYear(Statement s, int i) {
        String text = s.at(i).text();
        boolean era = s.is(i + 1, "bc", "ad", "bce", "ce") && text.matches("\\d{1,4}");
        return era
                || (hasFormOfYear(text)
                        && !s.is(
                                i + 1,
                                "–",
                                "-",
                                "/",
                                "percent",
                                "%",
                                "people",
                                "men",
                                "years",
                                "miles",
                                "km",
                                "kilometres",
                                "tonnes")
                        && (i == 0 || BEFORE_YEAR.contains(s.at(i - 1).lower()) || s.is(i + 1, Tag.PROPN)));
    }

    private static boolean hasFormOfYear(String text) {
        return text.matches("1\\d{3}|20\\d{2}");
    }

    private static Mention mention(Statement s, int from, int to, String type) {
        String text = s.text(from, to);
        return new Mention(
                from, to, new Name(type + ":" + text, text, type, Origin.TEXT, List.of(text), Set.of(text), false));
    }
}
