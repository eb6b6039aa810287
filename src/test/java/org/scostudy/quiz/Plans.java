package org.scostudy.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Correctness;
import org.scostudy.quiz.item.Find;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.Match;
import org.scostudy.quiz.item.SayIt;
import org.scostudy.quiz.item.Sort;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.item.Write;
import org.scostudy.quiz.item.WriteAmount;
import org.scostudy.quiz.item.WriteEssay;

/** Plans and answers that tests use. */
public final class Plans {

    private Plans() {}

    public static QuizPlan practice(int number, Kind... kinds) {
        return new QuizPlan(Set.of(), Set.of(kinds), Set.of(), number, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null);
    }

    public static QuizPlan exam(int number, Kind... kinds) {
        return new QuizPlan(
                Set.of(), Set.of(kinds), Set.of(), number, QuizPlan.Order.SHUFFLED, Mode.EXAM, Duration.ofMinutes(20));
    }

    /** Wrong in every respect. */
    public static Answer wrong(Item item) {
        return switch (item.task()) {
            case Choose choose -> Answer.chosen(List.of(wrongOption(choose.options())));
            case ChooseAll choose -> Answer.chosen(List.of(wrongOption(choose.options())));
            case Judge judge -> Answer.chosen(List.of(String.valueOf(!judge.holds())));
            case Write _ -> Answer.written("surely nothing like it");
            case WriteAmount amount ->
                Answer.written(amount.amount()
                        .add(amount.tolerance())
                        .add(java.math.BigDecimal.TEN)
                        .toPlainString());
            case Match match ->
                Answer.paired(match.left().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Match.Left::id,
                                left -> match.right().stream()
                                        .map(Task.Named::id)
                                        .filter(Predicate.not(left.right()::equals))
                                        .findFirst()
                                        .orElseThrow())));
            case Sort _ ->
                Answer.ordered(
                        java.util.Objects.requireNonNull(item.right().order()).reversed());
            case Find _ -> Answer.found(List.of("sweden"));
            case WriteEssay _ -> Answer.written("Nothing about it.");
            case SayIt _ -> Answer.judged(Correctness.WRONG);
        };
    }

    private static String wrongOption(List<Task.Option> options) {
        return options.stream()
                .filter(Predicate.not(Task.Option::right))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Map<String, String> pairs(Item item) {
        return java.util.Objects.requireNonNull(item.right().pairs());
    }
}
