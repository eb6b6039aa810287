package org.scostudy.quiz.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** True or false, all or nothing. */
public record Judge(boolean holds, @Nullable String correction) implements Task {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    @Override
    public void check(Answer answer) {
        AnswerForm.oneOption(answer.options(), Set.of(TRUE, FALSE));
    }

    @Override
    public Score score(Answer answer) {
        Set<String> chosen = Options.given(answer.options());
        boolean right = chosen.contains(String.valueOf(holds));
        return Score.allOrNothing(
                right,
                chosen.stream().map(id -> new Score.Part(id, right, null)).toList());
    }

    @Override
    public Answer right(String key) {
        return Answer.chosen(List.of(String.valueOf(holds)));
    }

    @Override
    public String say(Answer answer) {
        return name(List.of(TRUE).equals(answer.options()));
    }

    @Override
    public String sayRight(String key) {
        return correction == null ? name(holds) : QuizTexts.say("quiz.key.false.because", correction);
    }

    @Override
    public Shown shown() {
        return Options.shown(offered());
    }

    @Override
    public List<Option> offered() {
        return List.of(new Option(TRUE, name(true), holds, null), new Option(FALSE, name(false), !holds, null));
    }

    @Override
    public Optional<Task> accepting(String answer) {
        return Optional.of(new Judge(answer.equals(TRUE), correction));
    }

    private static String name(boolean which) {
        return QuizTexts.say(which ? "quiz.key.true" : "quiz.key.false");
    }
}
