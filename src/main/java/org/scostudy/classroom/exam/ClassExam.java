package org.scostudy.classroom.exam;

import java.time.LocalDate;

/**
 * What a class is to know by a day.
 *
 * @param day of the exam
 * @param percent of the cards to be recalled on that day, 50 to 100
 */
public record ClassExam(LocalDate day, int percent) {}
