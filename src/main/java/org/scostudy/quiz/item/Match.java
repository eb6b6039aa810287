package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pairs: the share of them that is right. */
public record Match(List<Left> left, List<Task.Named> right) implements Task {

    /** @param right id of the right side that belongs to it */
    public record Left(String id, String text, String right) {}

    @Override
    public void check(Answer answer) {
        var pairs = AnswerForm.present(answer.pairs(), "pairs");
        AnswerForm.listed(pairs.keySet(), AnswerForm.ids(left.stream().map(Left::id)));
        Set<String> sides = AnswerForm.ids(right.stream().map(Named::id));
        pairs.values().forEach(side -> AnswerForm.known(side, sides));
    }

    @Override
    public Score score(Answer answer) {
        Map<String, String> pairs = given(answer);
        List<Score.Part> parts = left.stream()
                .filter(side -> pairs.containsKey(side.id()))
                .map(side -> new Score.Part(side.id(), side.right().equals(pairs.get(side.id())), null))
                .toList();
        long matched = parts.stream().filter(Score.Part::right).count();
        return new Score((double) matched / left.size(), parts, null);
    }

    @Override
    public Answer right(String key) {
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        left.forEach(side -> pairs.put(side.id(), side.right()));
        return Answer.paired(pairs);
    }

    @Override
    public String say(Answer answer) {
        Map<String, String> pairs = given(answer);
        Map<String, String> names = right.stream().collect(Collectors.toMap(Named::id, Named::text));
        return left.stream()
                .filter(side -> pairs.containsKey(side.id()))
                .map(side -> side.text() + " – " + names.getOrDefault(pairs.get(side.id()), ""))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Shown shown() {
        return new Shown(
                List.of(),
                left.stream().map(side -> new Named(side.id(), side.text())).toList(),
                right,
                List.of());
    }

    @Override
    public List<Named> parts(Answer answer) {
        List<Named> parts = new ArrayList<>();
        for (Left side : left) {
            right.stream()
                    .filter(other -> other.id().equals(given(answer).get(side.id())))
                    .forEach(other -> {
                        parts.add(new Named(side.id(), side.text()));
                        parts.add(other);
                    });
        }
        return parts;
    }

    @Override
    public Task reordered(NewOrder order) {
        List<Left> mixed = order.of(left);
        List<Named> sides = order.of(right).stream()
                .map(side -> new Named(order.id("r", side.id()), side.text()))
                .toList();
        List<Left> others = mixed.stream()
                .map(side -> new Left(order.id("l", side.id()), side.text(), order.now(side.right())))
                .toList();
        return new Match(others, sides);
    }

    @Override
    public String onSheet(String key) {
        List<String> sides = right.stream().map(Named::id).toList();
        return IntStream.range(0, left.size())
                .mapToObj(
                        i -> (i + 1) + Options.letter(sides.indexOf(left.get(i).right())))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> given(Answer answer) {
        return answer.pairs() == null ? Map.of() : answer.pairs();
    }
}
