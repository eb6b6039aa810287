package org.scostudy.question.exchange.item;

import java.math.BigDecimal;
import java.util.List;
import org.scostudy.question.markup.Rich;

/** An answer with its share of the mark in percent, as Moodle has it. */
public record Weighted(Rich text, String words, BigDecimal percent, Rich feedback) {

    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** What is said of an answer that is neither right nor wrong. */
    static final String PARTIAL = "exchange.item.partial";

    public boolean isFull() {
        return percent.compareTo(FULL) >= 0;
    }

    boolean isPartial() {
        return percent.signum() > 0 && !isFull();
    }

    boolean isNothing() {
        return percent.signum() <= 0;
    }

    /** Nothing is taken from anybody here; that it was so elsewhere is said once, for the key is the same. */
    static void sayWhatIsTaken(QuestionBuilder item, List<Weighted> all) {
        if (all.stream().anyMatch(each -> each.percent().signum() < 0)) {
            item.tellOnce("exchange.item.taken-away");
        }
    }

    /** Options of a choice; shares that a right-or-wrong question cannot give are noted. */
    public static void choices(QuestionBuilder item, List<Weighted> all, Choices.Answers answers) {
        if (answers == Choices.Answers.ONE) {
            sayWhatIsTaken(item, all);
            long full = all.stream().filter(Weighted::isFull).count();
            all.stream()
                    .filter(Weighted::isPartial)
                    .forEach(each ->
                            item.note(PARTIAL, shown(each), each.percent().toPlainString()));
            if (full > 1) {
                item.note("exchange.item.several-full", full);
            }
            Choices.deliver(item, choices(all, Weighted::isFull), full > 1 ? Choices.Answers.SEVERAL : answers);
        } else {
            long different = all.stream()
                    .filter(each -> !each.isNothing())
                    .map(each -> each.percent().stripTrailingZeros())
                    .distinct()
                    .count();
            if (different > 1) {
                item.note("exchange.item.different-shares");
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
