package org.scostudy.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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

/** What somebody answers who does not know: plausibly wrong, in the form that the question asks for. */
final class SampleAnswer {

    /** Of the wrong options of some questions one takes nobody in. */
    private static final double[] PULL = {1, 0.55, 0.3, 0.02};

    private final SplittableRandom random;

    SampleAnswer(SplittableRandom random) {
        this.random = random;
    }

    Answer wrong(Item item) {
        return switch (item.task()) {
            case Choose choose -> Answer.chosen(List.of(wrongOption(choose.options())));
            case ChooseAll choose -> several(choose.options());
            case Judge judge -> Answer.chosen(List.of(String.valueOf(!judge.holds())));
            case Write _ -> Answer.written(random.nextBoolean() ? "I do not remember" : "the observers");
            case WriteAmount amount -> Answer.written(amount(amount).toPlainString());
            case Match match -> Answer.paired(pairs(match));
            case Sort sort -> Answer.ordered(order(sort));
            case Find find -> Answer.found(places(find));
            case SayIt _ -> Answer.judged(random.nextBoolean() ? Correctness.WRONG : Correctness.PARTIAL);
            default -> Answer.written("I am not sure.");
        };
    }

    /** Which option attracts depends on its text, so that it attracts everybody alike. */
    private String wrongOption(List<Task.Option> options) {
        List<Task.Option> wrong = new ArrayList<>(
                options.stream().filter(option -> !option.right()).toList());
        wrong.sort(java.util.Comparator.comparingInt(option -> option.text().hashCode()));
        double all = 0;
        for (int i = 0; i < wrong.size(); i++) {
            all += PULL[Math.min(i, PULL.length - 1)];
        }
        double chosen = random.nextDouble() * all;
        for (int i = 0; i < wrong.size(); i++) {
            chosen -= PULL[Math.min(i, PULL.length - 1)];
            if (chosen <= 0) {
                return wrong.get(i).id();
            }
        }
        return wrong.getLast().id();
    }

    /** One of the right ones is missing, or one too many is there. */
    private Answer several(List<Task.Option> options) {
        List<String> chosen = new ArrayList<>(
                options.stream().filter(Task.Option::right).map(Task.Option::id).toList());
        boolean anyWrong = options.stream().anyMatch(option -> !option.right());
        if (chosen.size() > 1 && (!anyWrong || random.nextBoolean())) {
            chosen.remove(random.nextInt(chosen.size()));
        }
        if (anyWrong && (chosen.size() < 2 || random.nextBoolean())) {
            chosen.add(wrongOption(options));
        }
        return Answer.chosen(chosen);
    }

    private BigDecimal amount(WriteAmount amount) {
        BigDecimal off = amount.amount().abs().max(BigDecimal.TEN).multiply(new BigDecimal("0.5"));
        return random.nextBoolean()
                ? amount.amount().add(amount.tolerance()).add(off).setScale(0, java.math.RoundingMode.HALF_UP)
                : amount.amount()
                        .subtract(amount.tolerance())
                        .subtract(off)
                        .setScale(0, java.math.RoundingMode.HALF_UP);
    }

    private Map<String, String> pairs(Match match) {
        Map<String, String> pairs = new LinkedHashMap<>();
        match.left().forEach(left -> pairs.put(left.id(), left.right()));
        Match.Left one = match.left().get(random.nextInt(match.left().size()));
        Match.Left other = match.left().get(random.nextInt(match.left().size()));
        pairs.put(one.id(), other.right());
        pairs.put(other.id(), one.right());
        return pairs;
    }

    private List<String> order(Sort sort) {
        List<String> order = new ArrayList<>(sort.items().stream()
                .sorted(java.util.Comparator.comparingInt(Sort.Thing::place))
                .map(Sort.Thing::id)
                .toList());
        int at = random.nextInt(order.size());
        Collections.swap(order, at, (at + 1) % order.size());
        return order;
    }

    private List<String> places(Find find) {
        List<String> places = new ArrayList<>(find.places());
        Collections.sort(places);
        if (places.size() > 1) {
            places.removeLast();
        }
        if (!find.places().contains("afghanistan")) {
            places.add("afghanistan");
        }
        return places;
    }
}
