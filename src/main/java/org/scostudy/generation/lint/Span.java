package org.scostudy.generation.lint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that an option stands for: one, or all from one to another. */
record Span(BigDecimal from, BigDecimal to) {

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)*)";
    private static final Pattern SPAN = Pattern.compile(
            "(?:between |from )?" + NUMBER + "(?:\\s*(?:-|–|—|to|and|until)\\s*" + NUMBER + ")?(?:\\s*%|\\D*)",
            Pattern.CASE_INSENSITIVE);

    /** Nothing when the option is not a number or a span of numbers, whatever their unit. */
    static Optional<Span> in(String option) {
        Matcher span = SPAN.matcher(option.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        BigDecimal from = number(span.group(1));
        return Optional.of(new Span(from, span.group(2) == null ? from : number(span.group(2))));
    }

    boolean overlaps(Span other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    private static BigDecimal number(String digits) {
        String plain = digits.replaceAll("[,](?=\\d{3}(?!\\d))", "").replace(',', '.');
        return plain.chars().filter(sign -> sign == '.').count() > 1
                ? new BigDecimal(plain.replace(".", ""))
                : new BigDecimal(plain);
    }
}
