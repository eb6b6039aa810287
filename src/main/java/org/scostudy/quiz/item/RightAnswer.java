package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The right answer, in the form in which learners answer, and in words. */
public final class RightAnswer {

    private RightAnswer() {}

    public static Answer answer(Item item) {
        return switch (item.task()) {
            case Task.Choose choose -> Answer.chosen(right(choose.options()));
            case Task.ChooseAll choose -> Answer.chosen(right(choose.options()));
            case Task.Judge judge -> Answer.chosen(List.of(String.valueOf(judge.holds())));
            case Task.Write write -> Answer.written(write.accepted().getFirst());
            case Task.Amount amount -> Answer.written(amount.amount().toPlainString());
            case Task.Match match -> {
                Map<String, String> pairs = new LinkedHashMap<>();
                match.left().forEach(left -> pairs.put(left.id(), left.right()));
                yield Answer.paired(pairs);
            }
            case Task.Sort sort ->
                Answer.ordered(sort.items().stream()
                        .sorted(Comparator.comparingInt(Task.Thing::place))
                        .map(Task.Thing::id)
                        .toList());
            case Task.Find find -> Answer.found(new ArrayList<>(find.places()));
            case Task.Recall _ -> Answer.written(item.key());
        };
    }

    public static String words(Item item) {
        if (item.task() instanceof Task.Judge judge) {
            return judge.correction() == null
                    ? QuizTexts.say(judge.holds() ? "quiz.key.true" : "quiz.key.false")
                    : QuizTexts.say("quiz.key.false.because", judge.correction());
        }
        return item.key();
    }

    private static List<String> right(List<Task.Option> options) {
        return options.stream().filter(Task.Option::right).map(Task.Option::id).toList();
    }
}
