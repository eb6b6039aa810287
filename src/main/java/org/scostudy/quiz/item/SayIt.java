package org.scostudy.quiz.item;

import java.util.List;
import java.util.Map;
import org.scostudy.question.Segment;

/** Said to oneself and judged by oneself: right one, partly a half, wrong nothing. */
public record SayIt(List<Segment> back) implements Task {

    private static final Map<Correctness, Double> SHARES =
            Map.of(Correctness.RIGHT, 1.0, Correctness.PARTIAL, 0.5, Correctness.WRONG, 0.0);

    @Override
    public void check(Answer answer) {
        if (answer.judged() == null) {
            AnswerForm.text(answer.text(), AnswerForm.LONGEST_TEXT);
        }
    }

    @Override
    public Score score(Answer answer) {
        Correctness judged = answer.judged();
        return new Score(judged == null ? 0 : SHARES.getOrDefault(judged, 0.0), List.of(), null);
    }

    @Override
    public Answer right(String key) {
        return Answer.written(key);
    }

    @Override
    public String say(Answer answer) {
        return answer.judged() == null
                ? answer.words()
                : QuizTexts.say("quiz.judged." + answer.judged().json());
    }
}
