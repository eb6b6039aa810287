package org.scostudy.quiz.item;

import java.util.List;
import java.util.Optional;

/** Every option that applies: right ones minus wrong ones over all right ones. */
public record ChooseAll(List<Task.Option> options) implements Task {

    @Override
    public void check(Answer answer) {
        AnswerForm.options(answer.options(), options);
    }

    @Override
    public Score score(Answer answer) {
        return Score.corrected(
                Options.parts(options, Options.given(answer.options())),
                options.stream().filter(Option::right).count());
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
        return new ChooseAll(Options.reordered(options, order));
    }

    /** An option that may be chosen or left out: who took it the other way is right as well. */
    @Override
    public Optional<Task> accepting(String answer) {
        return Options.have(options, answer)
                ? Optional.of(new ChooseAll(options.stream()
                        .map(option -> option.text().equals(answer) ? Options.keyed(option, !option.right()) : option)
                        .toList()))
                : Optional.empty();
    }

    @Override
    public String onSheet(String key) {
        return Options.letters(options);
    }
}
