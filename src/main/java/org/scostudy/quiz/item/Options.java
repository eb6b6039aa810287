package org.scostudy.quiz.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tasks with options have in common. */
final class Options {

    private Options() {}

    static List<Score.Part> parts(List<Task.Option> options, Set<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> new Score.Part(option.id(), option.right(), option.feedback()))
                .toList();
    }

    static Answer right(List<Task.Option> options) {
        return Answer.chosen(
                options.stream().filter(Task.Option::right).map(Task.Option::id).toList());
    }

    static List<Task.Named> chosen(List<Task.Option> options, Answer answer) {
        return options.stream()
                .filter(option -> given(answer.options()).contains(option.id()))
                .map(option -> new Task.Named(option.id(), option.text()))
                .toList();
    }

    static String say(List<Task.Option> options, Answer answer) {
        return chosen(options, answer).stream().map(Task.Named::text).collect(Collectors.joining("; "));
    }

    static Task.Shown shown(List<Task.Option> options) {
        return new Task.Shown(
                options.stream()
                        .map(option -> new Task.Named(option.id(), option.text()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    static List<Task.Option> reordered(List<Task.Option> options, NewOrder order) {
        return order.of(options).stream()
                .map(option ->
                        new Task.Option(order.id("o", option.id()), option.text(), option.right(), option.feedback()))
                .toList();
    }

    static boolean have(List<Task.Option> options, String text) {
        return options.stream().anyMatch(option -> option.text().equals(text));
    }

    static Task.Option keyed(Task.Option option, boolean right) {
        return new Task.Option(option.id(), option.text(), right, option.feedback());
    }

    static String letters(List<Task.Option> options) {
        return options.stream()
                .filter(Task.Option::right)
                .map(option -> letter(options.indexOf(option)))
                .collect(Collectors.joining(" "));
    }

    /** How what can be chosen is named on paper, from 0: A, B, C. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    static Set<String> given(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new java.util.LinkedHashSet<>(ids);
    }
}
