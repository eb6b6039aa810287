package org.scostudy.quiz.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Scoring;
import org.scostudy.quiz.item.Task;

/** What corrections make of an answer. Nobody loses by one, but for what a question that is dropped had earned. */
public final class Corrected {

    private Corrected() {}

    /**
     * @param answer the one that counts; absent when none was given
     * @param earned the share of the points that it earned when it was given, 0 to 1
     * @param corrections of this question
     * @return the share that it earns now
     */
    public static double share(Item item, @Nullable Answer answer, double earned, List<Correction> corrections) {
        double share = earned;
        for (Correction correction : corrections) {
            share = switch (correction) {
                case Correction.FullPoints _ -> 1;
                case Correction.Drop _ -> share;
                case Correction.Accept accept ->
                    answer == null
                            ? share
                            : Math.max(
                                    share,
                                    other(item.task(), accept.answer())
                                            .map(task ->
                                                    Scoring.of(task, answer).share())
                                            .orElse(0.0));
            };
        }
        return share;
    }

    public static boolean dropped(List<Correction> corrections) {
        return corrections.stream().anyMatch(Correction.Drop.class::isInstance);
    }

    /** The same task with the other answer as its key; empty where there is no such thing. */
    static Optional<Task> other(Task task, String answer) {
        return switch (task) {
            case Task.Choose(var options) ->
                options.stream().anyMatch(option -> option.text().equals(answer))
                        ? Optional.of(new Task.Choose(options.stream()
                                .map(option -> keyed(option, option.text().equals(answer)))
                                .toList()))
                        : Optional.empty();
            // an option that may be chosen or left out: who took it the other way is right as well
            case Task.ChooseAll(var options) ->
                options.stream().anyMatch(option -> option.text().equals(answer))
                        ? Optional.of(new Task.ChooseAll(options.stream()
                                .map(option -> option.text().equals(answer) ? keyed(option, !option.right()) : option)
                                .toList()))
                        : Optional.empty();
            case Task.Judge judge -> Optional.of(new Task.Judge(answer.equals("true"), judge.correction()));
            case Task.Write _ -> Optional.of(new Task.Write(List.of(answer), List.of(), Set.of()));
            case Task.Amount amount ->
                number(answer).map(other -> new Task.Amount(other, amount.tolerance(), amount.unit()));
            case Task.Match _, Task.Sort _, Task.Find _, Task.Recall _ -> Optional.empty();
        };
    }

    /** Whether another answer can be accepted for a question. */
    public static boolean mayAccept(Item item, String answer) {
        return !answer.isBlank() && other(item.task(), answer).isPresent();
    }

    private static Task.Option keyed(Task.Option option, boolean right) {
        return new Task.Option(option.id(), option.text(), right, option.feedback());
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
