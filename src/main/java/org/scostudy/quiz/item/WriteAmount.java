package org.scostudy.quiz.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number, right within its tolerance. */
public record WriteAmount(
        BigDecimal amount, BigDecimal tolerance, @Nullable String unit) implements Task {

    @Override
    public void check(Answer answer) {
        AnswerForm.text(answer.text(), AnswerForm.LONGEST_TEXT);
    }

    @Override
    public Score score(Answer answer) {
        boolean right = AmountText.read(Objects.requireNonNullElse(answer.text(), ""), unit)
                .filter(given -> given.subtract(amount).abs().compareTo(tolerance) <= 0)
                .isPresent();
        return Score.allOrNothing(right, List.of());
    }

    @Override
    public Answer right(String key) {
        return Answer.written(amount.toPlainString());
    }

    @Override
    public String say(Answer answer) {
        return answer.words();
    }

    /** With what else counts, for whoever marks by hand. */
    @Override
    public String onSheet(String key) {
        return tolerance.signum() == 0
                ? key
                : QuizTexts.say(
                        "quiz.key.within",
                        key,
                        amount.subtract(tolerance).toPlainString(),
                        amount.add(tolerance).toPlainString());
    }

    @Override
    public Optional<Task> accepting(String answer) {
        try {
            BigDecimal other = new BigDecimal(answer.strip().replace(',', '.'));
            return Optional.of(new WriteAmount(other, tolerance, unit));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
