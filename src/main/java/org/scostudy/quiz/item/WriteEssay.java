package org.scostudy.quiz.item;

import java.util.List;
import org.scostudy.question.Rubric;

/** A text of one's own, which a person marks by the rubric. */
public record WriteEssay(Rubric rubric) implements Task {

    /** What fits into a request with all its quotes and accents; about 3,000 words. */
    public static final int LONGEST_TEXT = 20_000;

    private static final int WORDS_ON_A_LINE = 10;
    private static final int FEWEST_LINES = 12;
    private static final int MOST_LINES = 60;

    @Override
    public void check(Answer answer) {
        AnswerForm.text(answer.text(), LONGEST_TEXT);
    }

    @Override
    public Score score(Answer answer) {
        return new Score(0, List.of(), null);
    }

    @Override
    public Answer right(String key) {
        return Answer.written(key);
    }

    @Override
    public String say(Answer answer) {
        return answer.words();
    }

    @Override
    public boolean markedByPerson() {
        return true;
    }

    @Override
    public double usualPoints() {
        return rubric.most();
    }

    /** How many lines there are on paper to write it on. */
    public int linesOnPaper() {
        return Math.clamp(rubric.mostWords() / WORDS_ON_A_LINE, FEWEST_LINES, MOST_LINES);
    }
}
