package org.scostudy.question.exchange.item;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction;
import org.scostudy.question.answer.Rivals;

/** Answers that are typed, in Moodle's way: an asterisk stands for anything, unless it is escaped. */
public final class ShortAnswer {

    private static final Pattern WILD = Pattern.compile("(?<!\\\\)\\*");

    private ShortAnswer() {}

    public static void deliver(QuestionBuilder item, List<Weighted> answers, SourceComments marks) {
        item.checkParts(answers.size());
        List<String> accepted = answers.stream()
                .filter(each -> each.isFull() && !isWild(each))
                .map(each -> item.plain(literal(each.words())).plain().strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        Weighted.sayWhatIsTaken(item, answers);
        for (Weighted each : answers) {
            noteWhatIsLost(item, each);
        }
        if (OwnWords.deliverCard(item, marks)) {
            return;
        }
        if (accepted.isEmpty()) {
            item.note("exchange.item.no-whole-answer").deliver();
        } else {
            String key = marks.first("key").orElse(accepted.getFirst());
            item.deliver(_ -> new Interaction.Typed(key, accepted, Rivals.NONE));
        }
    }

    /** Elsewhere small and capital letters were told apart; with us they are the same. */
    public static void noteCase(QuestionBuilder item, List<Weighted> answers) {
        boolean letters = answers.stream()
                .filter(Weighted::isFull)
                .anyMatch(each -> !each.words()
                        .toUpperCase(Locale.ROOT)
                        .equals(each.words().toLowerCase(Locale.ROOT)));
        if (letters) {
            item.note("exchange.item.case-matters");
        }
    }

    private static void noteWhatIsLost(QuestionBuilder item, Weighted answer) {
        boolean catchesAll = answer.words().equals("*") && answer.isNothing();
        if (answer.isPartial()) {
            item.note(Weighted.PARTIAL, Weighted.shown(answer), answer.percent().toPlainString());
        } else if (isWild(answer) && !catchesAll) {
            item.note("exchange.item.wild-answer", answer.words());
        }
        if (answer.isFull()) {
            item.explainMore(answer.feedback());
        } else {
            item.noteSaid(Weighted.shown(answer), answer.feedback());
        }
    }

    private static boolean isWild(Weighted answer) {
        return WILD.matcher(answer.words()).find();
    }

    private static String literal(String words) {
        return words.replace("\\*", "*");
    }
}
