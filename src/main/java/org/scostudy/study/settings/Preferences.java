package org.scostudy.study.settings;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants to study and how much of it.
 *
 * @param sections ids of sections to study; empty means all of them, also those added later
 * @param newPerDay 0 to 999
 * @param reviewsPerDay 0 to 9,999
 * @param typing whether short answers may be asked to be typed
 * @param spaceGrades whether Space or Enter on the back of a card means Good
 * @param exam what is studied for; absent: to remember for good
 */
public record Preferences(
        Set<String> sections,
        int newPerDay,
        int reviewsPerDay,
        Grades grades,
        boolean typing,
        boolean spaceGrades,
        @Nullable ExamAim exam) {

    /** How finely a learner judges an answer. */
    public enum Grades {
        FOUR,
        TWO
    }

    public static final Preferences DEFAULT = new Preferences(Set.of(), 15, 200, Grades.FOUR, true, true, null);

    public Preferences {
        sections = Set.copyOf(sections);
        if (newPerDay < 0 || newPerDay > 999) {
            throw new IllegalArgumentException("new cards a day: expected 0 to 999, was " + newPerDay);
        }
        if (reviewsPerDay < 0 || reviewsPerDay > 9999) {
            throw new IllegalArgumentException("reviews a day: expected 0 to 9,999, was " + reviewsPerDay);
        }
    }

    public boolean studies(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    public Preferences withSections(Set<String> value) {
        return new Preferences(value, newPerDay, reviewsPerDay, grades, typing, spaceGrades, exam);
    }

    public Preferences withNewPerDay(int value) {
        return new Preferences(sections, value, reviewsPerDay, grades, typing, spaceGrades, exam);
    }

    public Preferences withReviewsPerDay(int value) {
        return new Preferences(sections, newPerDay, value, grades, typing, spaceGrades, exam);
    }

    public Preferences withGrades(Grades value) {
        return new Preferences(sections, newPerDay, reviewsPerDay, value, typing, spaceGrades, exam);
    }

    public Preferences withTyping(boolean value) {
        return new Preferences(sections, newPerDay, reviewsPerDay, grades, value, spaceGrades, exam);
    }

    public Preferences withSpaceGrades(boolean value) {
        return new Preferences(sections, newPerDay, reviewsPerDay, grades, typing, value, exam);
    }

    public Preferences withExam(@Nullable ExamAim value) {
        return new Preferences(sections, newPerDay, reviewsPerDay, grades, typing, spaceGrades, value);
    }
}
