package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.BadRequest;

/** An order: the share of neighbours that are right. */
public record Sort(List<Thing> items) implements Task {

    /** @param place where it belongs, from 0 */
    public record Thing(String id, String text, int place) {}

    @Override
    public void check(Answer answer) {
        List<String> order = AnswerForm.present(answer.order(), "order");
        AnswerForm.listed(order, AnswerForm.ids(items.stream().map(Thing::id)));
        if (!order.isEmpty() && order.size() != items.size()) {
            throw new BadRequest("quiz.refused.order");
        }
    }

    /** An item is right when it follows the one that it should follow, or is first and should be. */
    @Override
    public Score score(Answer answer) {
        Map<String, Integer> places = items.stream().collect(Collectors.toMap(Thing::id, Thing::place));
        List<Score.Part> parts = new ArrayList<>();
        int kept = 0;
        int before = -1;
        for (String id : Options.given(answer.order())) {
            int place = places.getOrDefault(id, -2);
            boolean right = place == before + 1;
            kept += right && !parts.isEmpty() ? 1 : 0;
            parts.add(new Score.Part(id, right, null));
            before = place;
        }
        return new Score((double) kept / Math.max(1, items.size() - 1), parts, null);
    }

    @Override
    public Answer right(String key) {
        return Answer.ordered(rightOrder().stream().map(Thing::id).toList());
    }

    @Override
    public String say(Answer answer) {
        return parts(answer).stream().map(Named::text).collect(Collectors.joining(", "));
    }

    @Override
    public Shown shown() {
        return new Shown(
                List.of(),
                List.of(),
                List.of(),
                items.stream().map(thing -> new Named(thing.id(), thing.text())).toList());
    }

    @Override
    public List<Named> parts(Answer answer) {
        Set<String> order = Options.given(answer.order());
        return order.stream()
                .flatMap(id -> items.stream().filter(thing -> thing.id().equals(id)))
                .map(thing -> new Named(thing.id(), thing.text()))
                .toList();
    }

    @Override
    public Task reordered(NewOrder order) {
        return new Sort(order.ofAny(items, Thing::place).stream()
                .map(thing -> new Thing(order.id("i", thing.id()), thing.text(), thing.place()))
                .toList());
    }

    @Override
    public String onSheet(String key) {
        return rightOrder().stream()
                .map(thing -> Options.letter(items.indexOf(thing)))
                .collect(Collectors.joining(" "));
    }

    private List<Thing> rightOrder() {
        return items.stream().sorted(Comparator.comparingInt(Thing::place)).toList();
    }
}
