package org.scostudy.quiz.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.answer.Spelling;

/** Reads a number as people write it: "1 000", "1,000", "25 %", "about 25", "twenty-five", "1.5 million". */
final class AmountText {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,'’ \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("[-−–]?\\d+(?:[.,]\\d+)?");
    private static final Pattern MINUS = Pattern.compile("\\b(?:minus|negative) (?=\\d)");
    private static final Pattern SIGN = Pattern.compile("[−–]");
    private static final Pattern DIGITS = Pattern.compile("-?\\d+");
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "hundred", new BigDecimal("100"),
            "thousand", new BigDecimal("1000"),
            "million", new BigDecimal("1000000"),
            "billion", new BigDecimal("1000000000"));

    private AmountText() {}

    /** Absent where there is no number, or more than one. */
    static Optional<BigDecimal> read(String text, @Nullable String unit) {
        String plain = THOUSANDS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        List<BigDecimal> numbers = inDigits(plain);
        if (numbers.isEmpty()) {
            // Hundreds and thousands in words are part of the number already.
            numbers = inWords(plain);
            return numbers.size() == 1
                    ? Optional.of(numbers.getFirst().multiply(multiple(plain, unit, "million", "billion")))
                    : Optional.empty();
        }
        return numbers.size() == 1
                ? Optional.of(
                        numbers.getFirst().multiply(multiple(plain, unit, "hundred", "thousand", "million", "billion")))
                : Optional.empty();
    }

    private static BigDecimal multiple(String text, @Nullable String unit, String... words) {
        for (String word : words) {
            boolean isUnit = unit != null && unit.toLowerCase(Locale.ROOT).contains(word);
            BigDecimal times = MULTIPLES.get(word);
            if (!isUnit && times != null && text.contains(word)) {
                return times;
            }
        }
        return BigDecimal.ONE;
    }

    private static List<BigDecimal> inDigits(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(MINUS.matcher(text).replaceAll("-"));
        while (number.find()) {
            String written = SIGN.matcher(number.group()).replaceFirst("-");
            numbers.add(new BigDecimal(written.replace(',', '.')));
        }
        return numbers;
    }

    private static List<BigDecimal> inWords(String text) {
        return Spelling.of(text).words().stream()
                .filter(word -> DIGITS.matcher(word).matches())
                .map(BigDecimal::new)
                .toList();
    }
}
