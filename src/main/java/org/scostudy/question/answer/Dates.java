package org.scostudy.question.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the dates in a text in one way (2009-06-16), however they were written: 16.6.2009, June 16th, 2009. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b\\.?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String GAP = "[ ,-]*";

    private static final List<Pattern> IN_WORDS = List.of(
            Pattern.compile(DAY + "(?: of)?" + GAP + MONTH + GAP + YEAR),
            Pattern.compile("\\b" + MONTH + GAP + "(?:the )?" + DAY + GAP + YEAR),
            Pattern.compile("(?<!\\d)" + YEAR + GAP + MONTH + GAP + DAY),
            Pattern.compile("\\b" + MONTH + GAP + "(?:of )?" + YEAR),
            Pattern.compile("(?:the )?" + DAY + "(?: of)?" + GAP + MONTH),
            Pattern.compile("\\b" + MONTH + GAP + "(?:the )?" + DAY));
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d./-])(?<year>\\d{4})([./-])(?<month>\\d{1,2})(?:\\2(?<day>\\d{1,2}))?(?![\\d/-])");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d./-])(?<one>\\d{1,2})(?<mark>[./-]) ?(?<other>\\d{1,2})\\k<mark> ?(?<year>\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(?<![\\d./-])(?<month>\\d{1,2})[./-](?<year>\\d{4})(?![\\d./-])");
    private static final Pattern SPAN = Pattern.compile("^(?:(?<between>between)|from)? ?(?<year>\\d{4})"
            + " ?(?:-|‐|–|—|/|to|until|till|through|(?<and>and)) ?(?<until>\\d{4}|\\d{2})$");
    private static final int CENTURY_TURNS_AT = 50;

    private Dates() {}

    /** Two where day and month could be either way round; none where the text has no date. */
    static Set<String> readings(String folded) {
        Set<String> readings = new LinkedHashSet<>();
        if (folded.chars().noneMatch(Character::isDigit)) {
            return readings;
        }
        readings.add(evenly(folded, true));
        readings.add(evenly(folded, false));
        Matcher span = SPAN.matcher(folded);
        if (span.matches() && (span.group("between") == null) == (span.group("and") == null)) {
            span(span).ifPresent(readings::add);
        }
        readings.remove(folded);
        return readings;
    }

    private static Optional<String> span(Matcher span) {
        String year = span.group("year");
        String until = span.group("until");
        String full = until.length() == 4 ? until : year.substring(0, 2) + until;
        return full.compareTo(year) > 0 ? Optional.of(year + "–" + full) : Optional.empty();
    }

    private static String evenly(String text, boolean dayFirst) {
        String even = rewritten(text, YEAR_LAST, date -> yearLast(date, dayFirst));
        even = rewritten(even, MONTH_AND_YEAR, date -> iso(date.group("year"), number(date.group("month")), null));
        even = rewritten(
                even, YEAR_FIRST, date -> iso(date.group("year"), number(date.group("month")), date.group("day")));
        for (Pattern pattern : IN_WORDS) {
            boolean hasDay = pattern.namedGroups().containsKey("day");
            boolean hasYear = pattern.namedGroups().containsKey("year");
            even = rewritten(
                    even,
                    pattern,
                    date -> iso(
                            hasYear ? date.group("year") : null,
                            1 + MONTHS.indexOf(date.group("month").substring(0, 3)),
                            hasDay ? date.group("day") : null));
        }
        return even;
    }

    private static String rewritten(String text, Pattern pattern, Function<MatchResult, @Nullable String> iso) {
        return pattern.matcher(text).replaceAll(date -> {
            String written = iso.apply(date);
            return Matcher.quoteReplacement(written == null ? date.group() : written);
        });
    }

    /** With dots, the day comes first everywhere. */
    private static @Nullable String yearLast(MatchResult date, boolean dayFirst) {
        String one = date.group("one");
        String other = date.group("other");
        boolean asWritten = dayFirst || date.group("mark").equals(".");
        String year = date.group("year");
        if (year.length() == 2) {
            year = (number(year) < CENTURY_TURNS_AT ? "20" : "19") + year;
        }
        return iso(year, number(asWritten ? other : one), asWritten ? one : other);
    }

    private static @Nullable String iso(@Nullable String year, int month, @Nullable String day) {
        try {
            LocalDate date = LocalDate.of(year == null ? 2000 : number(year), month, day == null ? 1 : number(day));
            String iso = date.toString();
            return iso.substring(year == null ? 5 : 0, day == null ? 7 : 10);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
