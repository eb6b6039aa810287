package org.scostudy.quiz.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One option, all or nothing. */
public record Choose(List<Task.Option> options) implements Task {

    @Override
    public void check(Answer answer) {
        AnswerForm.oneOption(answer.options(), AnswerForm.ids(options.stream().map(Option::id)));
    }

    @Override
    public Score score(Answer answer) {
        Set<String> chosen = Options.given(answer.options());
        boolean right = options.stream().anyMatch(option -> option.right() && chosen.contains(option.id()));
        return Score.allOrNothing(right, Options.parts(options, chosen));
    }

    @Override
    public Answer right(String key) {
        return Options.right(options);
    }

    @Override
    public String say(Answer answer) {
        return Options.say(options, answer);
    }

    @Override
    public Shown shown() {
        return Options.shown(options);
    }

    @Override
    public List<Option> offered() {
        return options;
    }

    @Override
    public List<Named> parts(Answer answer) {
        return Options.chosen(options, answer);
    }

    @Override
    public Task reordered(NewOrder order) {
        return new Choose(Options.reordered(options, order));
    }

    @Override
    public Optional<Task> accepting(String answer) {
        return Options.have(options, answer)
                ? Optional.of(new Choose(options.stream()
                        .map(option -> Options.keyed(option, option.text().equals(answer)))
                        .toList()))
                : Optional.empty();
    }

    @Override
    public String onSheet(String key) {
        return Options.letters(options);
    }
}
