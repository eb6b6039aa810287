package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says an answer in words. */
public final class AnswerText {

    private AnswerText() {}

    public static String of(Item item, Answer answer) {
        return switch (item.task()) {
            case Task.Choose choose -> options(choose.options(), answer.options());
            case Task.ChooseAll choose -> options(choose.options(), answer.options());
            case Task.Judge _ ->
                QuizTexts.say(List.of("true").equals(answer.options()) ? "quiz.key.true" : "quiz.key.false");
            case Task.Write _, Task.Amount _ -> text(answer);
            case Task.Match match -> pairs(match, answer.pairs() == null ? Map.of() : answer.pairs());
            case Task.Sort sort -> {
                Map<String, String> texts =
                        sort.items().stream().collect(Collectors.toMap(Task.Thing::id, Task.Thing::text));
                yield list(answer.order()).stream()
                        .map(id -> texts.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
            }
            case Task.Find find ->
                list(answer.places()).stream().map(id -> place(find, id)).collect(Collectors.joining(", "));
            case Task.Recall _ ->
                answer.judged() == null
                        ? text(answer)
                        : QuizTexts.say("quiz.judged." + answer.judged().json());
        };
    }

    private static String text(Answer answer) {
        return answer.text() == null ? "" : answer.text().strip();
    }

    private static String options(List<Task.Option> options, @Nullable List<String> chosen) {
        return options.stream()
                .filter(option -> list(chosen).contains(option.id()))
                .map(Task.Option::text)
                .collect(Collectors.joining("; "));
    }

    private static String pairs(Task.Match match, Map<String, String> pairs) {
        Map<String, String> right = match.right().stream().collect(Collectors.toMap(Task.Named::id, Task.Named::text));
        return match.left().stream()
                .filter(left -> pairs.containsKey(left.id()))
                .map(left -> left.text() + " – " + right.getOrDefault(pairs.get(left.id()), ""))
                .collect(Collectors.joining("; "));
    }

    /** The key says the right ones in words; the others are told by their id, "sri-lanka". */
    private static String place(Task.Find find, String id) {
        int known = new ArrayList<>(find.places()).indexOf(id);
        if (known >= 0 && known < find.names().size()) {
            return find.names().get(known);
        }
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private static List<String> list(@Nullable List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
