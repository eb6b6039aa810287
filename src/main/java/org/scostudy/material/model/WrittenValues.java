package org.scostudy.material.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.text.NumberWords;

/** How numbers and dates are written out, and which other ways of writing them are as good. */
public final class WrittenValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN_DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<String> WORDS = NumberWords.WORDS.subList(0, 13);

    private WrittenValues() {}

    /** Whether this is a date as {@link Value.Date} writes it. */
    public static boolean isDate(String iso) {
        try {
            date(iso);
            return true;
        } catch (java.time.DateTimeException notADate) {
            return false;
        }
    }

    static String date(String iso) {
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return point(iso.substring(0, slash)) + "–" + point(iso.substring(slash + 1));
        }
        return point(iso);
    }

    private static String point(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).toString();
            case 7 -> YearMonth.parse(iso).format(MONTH);
            default -> LocalDate.parse(iso).format(DAY);
        };
    }

    static Set<String> ofDate(String iso) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(date(iso));
        if (iso.indexOf('/') >= 0) {
            spellings.add(date(iso).replace("–", "-"));
            spellings.add(date(iso).replace("–", " to "));
        } else if (iso.length() == 7) {
            spellings.add(YearMonth.parse(iso).format(SHORT_MONTH));
        } else if (iso.length() == 10) {
            spellings.add(LocalDate.parse(iso).format(AMERICAN_DAY));
        }
        spellings.add(iso);
        return spellings;
    }

    static Set<String> ofNumber(BigDecimal amount, @Nullable String unit) {
        var spellings = new LinkedHashSet<String>();
        String digits = amount.toPlainString();
        if (unit != null) {
            spellings.add(digits + " " + unit);
        }
        spellings.add(digits);
        if (amount.scale() <= 0 && amount.signum() >= 0 && amount.compareTo(BigDecimal.valueOf(WORDS.size())) < 0) {
            String word = WORDS.get(amount.intValueExact());
            spellings.add(word);
            if (unit != null) {
                spellings.add(word + " " + unit);
            }
        }
        return spellings;
    }
}
