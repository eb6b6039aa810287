package org.scostudy.quiz.paper;

import java.util.Objects;

/**
 * A form of a paper for pencils: neighbours get different ones, so that the letters of one say nothing about another.
 *
 * @param letter from A on
 * @param seed decides its order
 */
public record PrintedForm(String letter, long seed, ExamPaper.Sitting sitting) {

    public static final int MOST = 6;

    private static final char FIRST = 'A';

    /**
     * @param seed of the paper
     * @param number from 0
     */
    public static PrintedForm of(ExamPaper paper, long seed, int number) {
        Objects.checkIndex(number, MOST);
        return new PrintedForm(letter(number), seed + number, paper.sitting(seed + number));
    }

    public static String letter(int number) {
        return String.valueOf((char) (FIRST + number));
    }
}
