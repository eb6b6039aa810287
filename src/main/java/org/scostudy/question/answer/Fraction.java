package org.scostudy.question.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.text.NumberWords;

/** A fraction named in a text: a third, 1/3, two out of three. */
final class Fraction {

    private static final Map<String, Integer> PARTS = Map.of(
            "half", 2,
            "third", 3,
            "quarter", 4,
            "fourth", 4,
            "fifth", 5,
            "sixth", 6,
            "seventh", 7,
            "eighth", 8,
            "ninth", 9,
            "tenth", 10);
    private static final List<String> NUMBERS = NumberWords.WORDS.subList(0, 11);
    private static final String NUMBER = "\\d{1,2}|" + String.join("|", NUMBERS);

    private static final Pattern IN_DIGITS = Pattern.compile("(?<![\\d./⁄-])(\\d{1,2}) ?[/⁄] ?(\\d{1,2})(?![\\d./⁄-])");
    private static final Pattern OUT_OF =
            Pattern.compile("\\b(?:every )?(" + NUMBER + ") (?:in|out of)(?: every)? (" + NUMBER + ")\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?:a |(" + NUMBER + ")[ -])?(half|third|quarter|(?:four|fif|six|seven|eigh|nin|ten)th)s?\\b");

    /** Most texts have none, and are told sooner by this. */
    private static final Pattern HINT = Pattern.compile("[/⁄]|half|third|quarter|th| in | out of ");

    private static final int LARGEST_PART = 20;
    private static final int HUNDRED = 100;
    private static final int MOST_DECIMALS = 2;

    private final String before;
    private final String after;
    private final int numerator;
    private final int denominator;

    private Fraction(String before, String after, int numerator, int denominator) {
        this.before = before;
        this.after = after;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The first fraction of a folded text. */
    static Optional<Fraction> in(String folded) {
        return HINT.matcher(folded).find()
                ? read(folded, IN_DIGITS).or(() -> read(folded, OUT_OF)).or(() -> read(folded, IN_WORDS))
                : Optional.empty();
    }

    private static Optional<Fraction> read(String text, Pattern pattern) {
        Matcher fraction = pattern.matcher(text);
        if (!fraction.find()) {
            return Optional.empty();
        }
        int numerator = number(fraction.group(1));
        int denominator = PARTS.getOrDefault(fraction.group(2), 0);
        denominator = denominator == 0 ? number(fraction.group(2)) : denominator;
        if (numerator < 1 || numerator >= denominator || denominator > LARGEST_PART) {
            return Optional.empty();
        }
        return Optional.of(new Fraction(
                text.substring(0, fraction.start()), text.substring(fraction.end()), numerator, denominator));
    }

    private static int number(@Nullable String written) {
        if (written == null) {
            return 1;
        }
        return NUMBERS.contains(written) ? NUMBERS.indexOf(written) : Integer.parseInt(written);
    }

    /** The text with the fraction in one way, whichever it was written in. */
    String evenly() {
        int common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        return with(numerator / common + "over" + denominator / common);
    }

    /** The text with what people write instead of the fraction: 66 %, 67 % or 66.7 % for two thirds. */
    Set<String> asPercent() {
        Set<String> texts = new LinkedHashSet<>();
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
        BigDecimal plain = percent.stripTrailingZeros();
        if (plain.scale() <= MOST_DECIMALS) {
            texts.add(with(plain.toPlainString() + " percent"));
            texts.add(with(plain.movePointLeft(2).stripTrailingZeros().toPlainString()));
            return texts;
        }
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
                texts.add(with(percent.setScale(decimals, mode).toPlainString() + " percent"));
            }
        }
        return texts;
    }

    private String with(String words) {
        return before + " " + words + " " + after;
    }
}
