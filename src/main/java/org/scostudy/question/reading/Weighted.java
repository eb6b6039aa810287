package org.scostudy.question.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer with its share of the mark in percent, as Moodle has it. */
record Weighted(Rich text, String words, BigDecimal percent, Rich feedback) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("\\A%(-?\\d{1,3}(?:[.,]\\d{1,10})?)%");

    boolean isFull() {
        return percent.compareTo(FULL) >= 0;
    }

    boolean isPartial() {
        return percent.signum() > 0 && !isFull();
    }

    boolean isNothing() {
        return percent.signum() <= 0;
    }

    /** Answers that begin with = or ~; a weight in percent may follow. */
    static List<Weighted> gift(Item item, List<String> parts, GiftText.Format format) throws IOException {
        return gift(item, parts, format, format);
    }

    /** Answers that are typed have no markup, only what is said to them. */
    static List<Weighted> giftTyped(Item item, List<String> parts, GiftText.Format format) throws IOException {
        return gift(item, parts, GiftText.Format.PLAIN, format);
    }

    private static List<Weighted> gift(Item item, List<String> parts, GiftText.Format format, GiftText.Format said)
            throws IOException {
        item.checkParts(parts.size());
        List<Weighted> all = new ArrayList<>();
        for (String part : parts) {
            boolean right = !part.startsWith("~");
            String rest = part.startsWith("=") || part.startsWith("~")
                    ? part.substring(1).strip()
                    : part;
            Matcher weight = PERCENT.matcher(rest);
            BigDecimal percent = right ? FULL : BigDecimal.ZERO;
            if (weight.find()) {
                percent = new BigDecimal(weight.group(1).replace(',', '.'));
                rest = rest.substring(weight.end()).strip();
            }
            int feedback = GiftText.find(rest, "#", 0);
            String text = feedback < 0 ? rest : rest.substring(0, feedback);
            all.add(new Weighted(
                    GiftText.read(item, text, format),
                    GiftText.words(text),
                    percent,
                    feedback < 0 ? Rich.EMPTY : GiftText.read(item, rest.substring(feedback + 1), said)));
        }
        return all;
    }

    /** Options of a choice; shares that a right-or-wrong question cannot give are noted. */
    static void choices(Item item, List<Weighted> all, Choices.Answers answers) {
        if (answers == Choices.Answers.ONE) {
            long full = all.stream().filter(Weighted::isFull).count();
            all.stream()
                    .filter(Weighted::isPartial)
                    .forEach(each -> item.note("'%s' earns %s %% of the mark; with us it is wrong"
                            .formatted(shown(each), each.percent().toPlainString())));
            if (full > 1) {
                item.note(
                        "each of %d options earns the whole mark; with us all of them must be chosen".formatted(full));
            }
            Choices.deliver(item, choices(all, Weighted::isFull), full > 1 ? Choices.Answers.SEVERAL : answers);
        } else {
            long different = all.stream()
                    .filter(each -> !each.isNothing())
                    .map(each -> each.percent().stripTrailingZeros())
                    .distinct()
                    .count();
            if (different > 1) {
                item.note("its right options earn different shares of the mark; with us all count the same");
            }
            Choices.deliver(item, choices(all, each -> !each.isNothing()), answers);
        }
    }

    private static List<Choices.Choice> choices(List<Weighted> all, java.util.function.Predicate<Weighted> right) {
        return all.stream()
                .map(each -> new Choices.Choice(each.text(), right.test(each), each.feedback()))
                .toList();
    }

    static String shown(Weighted answer) {
        String words =
                answer.text().plain().isEmpty() ? answer.words() : answer.text().plain();
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
