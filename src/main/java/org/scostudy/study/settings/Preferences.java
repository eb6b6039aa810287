package org.scostudy.study.settings;

import java.time.DayOfWeek;
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
 * @param restDays on which the learner means to rest, which breaks no row of days; at most three
 * @param leechLapses so often a card must have been forgotten to be a leech, 2 to 99
 */
public record Preferences(
        Set<String> sections,
        int newPerDay,
        int reviewsPerDay,
        Grades grades,
        boolean typing,
        boolean spaceGrades,
        @Nullable ExamAim exam,
        Set<DayOfWeek> restDays,
        int leechLapses,
        CardOrder order) {

    /** How finely a learner judges an answer. */
    public enum Grades {
        FOUR,
        TWO
    }

    public static final int LEAST_LEECH_LAPSES = 2;
    public static final int MOST_LEECH_LAPSES = 99;

    private static final int MOST_REST_DAYS = 3;

    public static final Preferences DEFAULT =
            new Preferences(Set.of(), 15, 200, Grades.FOUR, true, true, null, Set.of(), 8, CardOrder.DEFAULT);

    public Preferences {
        sections = Set.copyOf(sections);
        restDays = Set.copyOf(restDays);
        if (restDays.size() > MOST_REST_DAYS) {
            throw new IllegalArgumentException("days of rest: expected at most three, was " + restDays);
        }
        if (newPerDay < 0 || newPerDay > 999) {
            throw new IllegalArgumentException("new cards a day: expected 0 to 999, was " + newPerDay);
        }
        if (reviewsPerDay < 0 || reviewsPerDay > 9999) {
            throw new IllegalArgumentException("reviews a day: expected 0 to 9,999, was " + reviewsPerDay);
        }
        if (leechLapses < LEAST_LEECH_LAPSES || leechLapses > MOST_LEECH_LAPSES) {
            throw new IllegalArgumentException("lapses of a leech: expected 2 to 99, was " + leechLapses);
        }
    }

    public boolean studies(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    public Preferences withSections(Set<String> value) {
        return new Preferences(
                value, newPerDay, reviewsPerDay, grades, typing, spaceGrades, exam, restDays, leechLapses, order);
    }

    public Preferences withNewPerDay(int value) {
        return new Preferences(
                sections, value, reviewsPerDay, grades, typing, spaceGrades, exam, restDays, leechLapses, order);
    }

    public Preferences withReviewsPerDay(int value) {
        return new Preferences(
                sections, newPerDay, value, grades, typing, spaceGrades, exam, restDays, leechLapses, order);
    }

    public Preferences withGrades(Grades value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, value, typing, spaceGrades, exam, restDays, leechLapses, order);
    }

    public Preferences withTyping(boolean value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, value, spaceGrades, exam, restDays, leechLapses, order);
    }

    public Preferences withSpaceGrades(boolean value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, typing, value, exam, restDays, leechLapses, order);
    }

    public Preferences withExam(@Nullable ExamAim value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, typing, spaceGrades, value, restDays, leechLapses, order);
    }

    public Preferences withRestDays(Set<DayOfWeek> value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, typing, spaceGrades, exam, value, leechLapses, order);
    }

    public Preferences withLeechLapses(int value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, typing, spaceGrades, exam, restDays, value, order);
    }

    public Preferences withOrder(CardOrder value) {
        return new Preferences(
                sections, newPerDay, reviewsPerDay, grades, typing, spaceGrades, exam, restDays, leechLapses, value);
    }
}
