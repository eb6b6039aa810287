package org.scostudy.quiz.item;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;

/** Refuses answers that do not have the form which their question asks for. */
public final class AnswerShape {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PLACES = 60;
    private static final Pattern PLACE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private AnswerShape() {}

    public static void check(Task task, Answer answer) {
        switch (task) {
            case Task.Choose choose -> {
                List<String> chosen = present(answer.options(), "options");
                listed(chosen, ids(choose.options().stream().map(Task.Option::id)));
                atMostOne(chosen);
            }
            case Task.ChooseAll choose ->
                listed(
                        present(answer.options(), "options"),
                        ids(choose.options().stream().map(Task.Option::id)));
            case Task.Judge _ -> {
                List<String> chosen = present(answer.options(), "options");
                listed(chosen, Set.of("true", "false"));
                atMostOne(chosen);
            }
            case Task.Write _, Task.Amount _ -> text(present(answer.text(), "text"));
            case Task.Match match -> {
                var pairs = present(answer.pairs(), "pairs");
                listed(pairs.keySet(), ids(match.left().stream().map(Task.Left::id)));
                Set<String> right = ids(match.right().stream().map(Task.Named::id));
                pairs.values().forEach(side -> known(side, right));
            }
            case Task.Sort sort -> {
                List<String> order = present(answer.order(), "order");
                Set<String> items = ids(sort.items().stream().map(Task.Thing::id));
                listed(order, items);
                if (!order.isEmpty() && order.size() != items.size()) {
                    throw new BadRequest("quiz.refused.order");
                }
            }
            case Task.Find _ -> places(present(answer.places(), "places"));
            case Task.Recall _ -> {
                if (answer.judged() == null) {
                    text(present(answer.text(), "text"));
                }
            }
        }
    }

    private static void atMostOne(List<String> chosen) {
        if (chosen.size() > 1) {
            throw new BadRequest("quiz.refused.one-option");
        }
    }

    private static void text(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequest("account.api.too-long");
        }
    }

    private static void places(List<String> places) {
        if (places.size() > MOST_PLACES) {
            throw new BadRequest("quiz.refused.places", MOST_PLACES);
        }
        Set<String> seen = new HashSet<>();
        for (String place : places) {
            if (place == null || !PLACE.matcher(place).matches() || !seen.add(place)) {
                throw notOurs();
            }
        }
    }

    private static void listed(Collection<String> given, Set<String> ids) {
        if (new HashSet<>(given).size() != given.size()) {
            throw notOurs();
        }
        given.forEach(each -> known(each, ids));
    }

    private static void known(@Nullable String id, Set<String> ids) {
        if (id == null || !ids.contains(id)) {
            throw notOurs();
        }
    }

    private static BadRequest notOurs() {
        return new BadRequest("quiz.refused.not-offered");
    }

    private static <T> T present(@Nullable T part, String name) {
        if (part == null) {
            throw new BadRequest("quiz.refused.answer-lacks", name);
        }
        return part;
    }

    private static Set<String> ids(java.util.stream.Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }
}
