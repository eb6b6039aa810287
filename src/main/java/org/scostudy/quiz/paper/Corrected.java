package org.scostudy.quiz.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Item;

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
                                    item.task()
                                            .accepting(accept.answer())
                                            .map(task -> task.score(answer).share())
                                            .orElse(0.0));
            };
        }
        return share;
    }

    public static boolean dropped(List<Correction> corrections) {
        return corrections.stream().anyMatch(Correction.Drop.class::isInstance);
    }

    /** Whether another answer can be accepted for a question. */
    public static boolean mayAccept(Item item, String answer) {
        return !answer.isBlank() && item.task().accepting(answer).isPresent();
    }
}
