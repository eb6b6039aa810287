package org.scostudy.quiz.item;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.answer.TypedAnswer;
import org.scostudy.question.answer.Verdict;

/**
 * A short answer, right in every accepted spelling; a slip of the pen still counts in full.
 *
 * @param parts of a list, with all their names; attempts that are older than these have none
 * @param rivals other things' names, as {@link org.scostudy.question.answer.Rivals#spellings()} gives them
 */
public record Write(List<String> accepted, @Nullable List<List<String>> parts, Set<String> rivals) implements Task {

    private static final int MOST_SPELLINGS = 4;

    Write(List<String> accepted, Set<String> rivals) {
        this(accepted, null, rivals);
    }

    @Override
    public void check(Answer answer) {
        AnswerForm.text(answer.text(), AnswerForm.LONGEST_TEXT);
    }

    @Override
    public Score score(Answer answer) {
        Verdict verdict = TypedAnswer.judge(
                Objects.requireNonNullElse(answer.text(), ""),
                accepted,
                parts == null ? List.of() : parts,
                Rivals.ofSpellings(rivals));
        return new Score(verdict.counts() ? 1 : 0, List.of(), verdict);
    }

    @Override
    public Answer right(String key) {
        return Answer.written(accepted.getFirst());
    }

    @Override
    public String say(Answer answer) {
        return answer.words();
    }

    /** With other spellings that count, for whoever marks by hand. */
    @Override
    public String onSheet(String key) {
        String others = accepted.stream()
                .filter(each -> !each.equalsIgnoreCase(key))
                .limit(MOST_SPELLINGS)
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? key : QuizTexts.say("quiz.key.also", key, others);
    }

    @Override
    public Optional<Task> accepting(String answer) {
        return Optional.of(new Write(List.of(answer), List.of(), Set.of()));
    }
}
