package org.scostudy.question.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.question.answer.Verdict.Match;

/**
 * An answer that names several things, in any order and each by any of its names: "Russia, China and Kazakhstan". A name
 * may be a list itself, such as the members of a group one by one.
 */
final class AnswerList {

    private static final Pattern SEPARATOR = Pattern.compile(
            "[;\\n\\r/]|,(?!\\d)|(?<!\\d),|(?<=\\d{4}),(?=\\d{4})|(?<=[\\s\\p{Z}])(?:and|&|\\+)(?=[\\s\\p{Z}])"
                    + "|(?<=\\p{L}{2})[&+](?=\\p{L}{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("^\\s*both\\s+", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ITEMS = 40;

    private final List<Readings> given;
    private final boolean distinct;

    private AnswerList(List<Readings> given) {
        this.given = given;
        this.distinct = given.stream().map(Readings::spelling).distinct().count() == given.size();
    }

    static AnswerList of(String typed) {
        return new AnswerList(items(typed, Readings::ofTyped));
    }

    /** Whether it is a list of the things that the key lists. */
    Match judge(String key, Rivals rivals) {
        if (given.size() < 2) {
            return Match.WRONG;
        }
        List<Readings> wanted = items(key, Readings::ofKey);
        return wanted.size() == given.size()
                ? judge(wanted.stream().map(item -> List.of(List.of(item))).toList(), rivals)
                : Match.WRONG;
    }

    /** @param names of each thing that is wanted */
    Match judgeParts(List<List<String>> names, Rivals rivals) {
        return judge(
                names.stream()
                        .map(each -> each.stream()
                                .map(name -> items(name, Readings::ofKey))
                                .toList())
                        .toList(),
                rivals);
    }

    private Match judge(List<List<List<Readings>>> wanted, Rivals rivals) {
        if (wanted.size() < 2 || given.size() > MOST_ITEMS || given.size() < wanted.size()) {
            return Match.WRONG;
        }
        List<Readings> left = new ArrayList<>(given);
        List<List<List<Readings>>> missing = wanted.stream()
                .filter(part -> !take(left, part, (one, name) -> means(one, name, rivals)))
                .toList();
        Match match = missing.isEmpty() ? Match.EXACT : Match.CLOSE;
        boolean all = missing.stream()
                .allMatch(part ->
                        take(left, part, (one, name) -> means(one, name, rivals) || one.isSlipOf(name, rivals)));
        return all && left.isEmpty() ? match : Match.WRONG;
    }

    /** Who names one thing twice may not mean "from China" by the one and "to China" by the other. */
    private boolean means(Readings one, Readings name, Rivals rivals) {
        return distinct ? one.mean(name, rivals) : one.spelling().sameAs(name.spelling());
    }

    /** Takes away what names the part. */
    private static boolean take(List<Readings> left, List<List<Readings>> part, BiPredicate<Readings, Readings> fits) {
        for (List<Readings> name : part) {
            List<Readings> rest = new ArrayList<>(left);
            if (!name.isEmpty() && name.stream().allMatch(item -> takeOne(rest, one -> fits.test(one, item)))) {
                left.clear();
                left.addAll(rest);
                return true;
            }
        }
        return false;
    }

    private static boolean takeOne(List<Readings> left, Predicate<Readings> fits) {
        for (int i = 0; i < left.size(); i++) {
            if (fits.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** The whole answer, and each thing that it names. */
    static Stream<String> parts(String key) {
        return Stream.concat(Stream.of(key), Arrays.stream(SEPARATOR.split(key, -1)));
    }

    private static List<Readings> items(String text, Function<String, Readings> reading) {
        String[] items = SEPARATOR.split(text, -1);
        if (items.length > 1) {
            items[0] = BOTH.matcher(items[0]).replaceAll("");
        }
        return Arrays.stream(items)
                .map(reading)
                .filter(item -> !item.spelling().words().isEmpty())
                .toList();
    }
}
