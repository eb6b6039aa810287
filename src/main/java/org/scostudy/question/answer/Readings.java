package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a text may be read as. {@code plain} are other ways to write the same; {@code loose} leave something out that
 * only one side may leave out, such as the "in" of "in Tashkent" or the decimals of a third.
 */
final class Readings {

    /** Far longer than any answer that could be put otherwise. */
    private static final int LONGEST = 500;

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d{1,2}(?!\\d))");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");

    private final String written;
    private final String text;
    private final String bare;
    private final Function<String, Stream<Spelling>> spelt;
    private final List<Spelling> whole;
    private final List<Spelling> spellings;
    private @Nullable List<Spelling> named;
    private @Nullable Set<String> plain;
    private @Nullable Set<String> loose;

    private Readings(String written, Function<String, Stream<Spelling>> spelt) {
        this.written = written;
        this.spelt = spelt;
        text = Letters.evenlySpaced(written);
        bare = text.length() > LONGEST ? text : Openers.withoutDeterminer(text);
        whole = spelt.apply(text).toList();
        spellings = Stream.concat(whole.stream(), bare.equals(text) ? Stream.of() : spelt.apply(bare))
                .toList();
    }

    static Readings ofKey(String key) {
        return new Readings(key, text -> Stream.of(Spelling.of(text)));
    }

    /** Whoever types is not held to capitals. */
    static Readings ofTyped(String typed) {
        return new Readings(typed, Spelling::possible);
    }

    String written() {
        return written;
    }

    /** As it stands. */
    Spelling spelling() {
        return spellings.getFirst();
    }

    /**
     * Whether this, typed, means the key. What tells another thing from the key is never left out.
     *
     * @param others that the key does not name
     */
    boolean mean(Readings key, Rivals others) {
        if (spelling().sameAs(key.spelling())) {
            return true;
        }
        if (others.include(spelling())) {
            return false;
        }
        if (whole.stream().anyMatch(key.spelling()::sameAs)) {
            return true;
        }
        return named().stream().noneMatch(others::include)
                && Stream.concat(
                                plain().stream()
                                        .filter(each -> key.plain().contains(each)
                                                || key.loose().contains(each)),
                                loose().stream().filter(key.plain()::contains))
                        .anyMatch(each -> !others.include(each));
    }

    /** What follows an opener may be another thing where the key opens with it too: "its observer state". */
    boolean isSlipOf(Readings key, Rivals others) {
        List<Spelling> names = opener().equals(key.opener()) ? whole : named();
        return names.stream().noneMatch(others::include)
                && spellings.stream()
                        .anyMatch(mine -> key.spellings.stream().anyMatch(wanted -> Slip.isSlip(mine, wanted)));
    }

    /** With and without its opener. */
    private List<Spelling> named() {
        if (named == null) {
            named = Stream.concat(
                            spellings.stream(),
                            rest().stream().flatMap(Readings::bothWays).flatMap(spelt))
                    .toList();
        }
        return named;
    }

    private static Stream<String> bothWays(String text) {
        return Stream.of(text, Openers.withoutDeterminer(text)).distinct();
    }

    private String opener() {
        String rest = rest().map(Openers::withoutDeterminer).orElse(bare);
        return text.endsWith(rest)
                ? text.substring(0, text.length() - rest.length()).toLowerCase(Locale.ROOT)
                : "";
    }

    private Set<String> plain() {
        if (plain == null) {
            plain = joined(Stream.concat(spellings.stream(), spelt(bases().flatMap(Readings::otherwise))));
        }
        return plain;
    }

    private Set<String> loose() {
        if (loose == null) {
            Stream<String> withoutCurrency =
                    bases().map(base -> CURRENCY.matcher(base).replaceAll(" "));
            Stream<String> asPercent = bases().flatMap(base -> Fraction.in(Letters.folded(base)).stream())
                    .flatMap(fraction -> fraction.asPercent().stream());
            Stream<String> withoutPreposition = rest().stream()
                    .flatMap(Readings::bothWays)
                    .flatMap(rest -> Stream.concat(Stream.of(rest), otherwise(rest)));
            loose = joined(spelt(
                    Stream.of(withoutCurrency, asPercent, withoutPreposition).flatMap(ways -> ways)));
        }
        return loose;
    }

    private Stream<Spelling> spelt(Stream<String> ways) {
        return ways.filter(way -> !way.equals(text) && !way.equals(bare)).flatMap(spelt);
    }

    private static Set<String> joined(Stream<Spelling> spellings) {
        return spellings
                .map(Spelling::joined)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> rest() {
        return text.length() > LONGEST ? Optional.empty() : Openers.withoutPreposition(text);
    }

    private Stream<String> bases() {
        return text.length() > LONGEST ? Stream.empty() : Stream.of(text, bare).distinct();
    }

    /** Other ways to write the same. */
    private static Stream<String> otherwise(String base) {
        String folded = Letters.folded(base);
        List<String> ways = new ArrayList<>();
        ways.add(Letters.writtenOut(base));
        ways.add(DECIMAL_COMMA.matcher(base).replaceAll("."));
        ways.addAll(Dates.readings(folded));
        Fraction.in(folded).map(Fraction::evenly).ifPresent(ways::add);
        return ways.stream();
    }
}
