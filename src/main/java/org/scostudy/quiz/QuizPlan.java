package org.scostudy.quiz;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;

/**
 * What a quiz asks for.
 *
 * @param sections ids of sections; empty means all
 * @param kinds empty means all that the mode can ask
 * @param levels empty means all
 * @param number how many questions, 1 to 100; a quiz has fewer where fewer fit
 * @param limit time for the whole quiz; absent for as long as it takes
 */
public record QuizPlan(
        Set<String> sections,
        Set<Kind> kinds,
        Set<Level> levels,
        int number,
        Order order,
        Mode mode,
        @Nullable Duration limit) {

    public static final int MOST_QUESTIONS = 100;
    public static final Duration LONGEST = Duration.ofHours(6);

    /** In which order the questions come. */
    public enum Order {
        READING,
        SHUFFLED
    }

    public QuizPlan {
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        if (number < 1 || number > MOST_QUESTIONS) {
            throw new IllegalArgumentException("questions: expected 1 to " + MOST_QUESTIONS + ", was " + number);
        }
        if (limit != null && (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("time: expected up to " + LONGEST + ", was " + limit);
        }
    }

    /** The same questions to choose from, sat otherwise. */
    public QuizPlan in(Mode other) {
        return new QuizPlan(sections, kinds, levels, number, order, other, limit);
    }

    /** The same questions to choose from, sat by the rules of another plan. */
    public QuizPlan ruledBy(QuizPlan other) {
        return new QuizPlan(sections, kinds, levels, number, other.order, other.mode, other.limit);
    }

    /** Whether the learner may have to judge their own answers. */
    public boolean asksSelfJudged() {
        return mode == Mode.PRACTICE
                && (kinds.isEmpty() || kinds.contains(Kind.BASIC) || kinds.contains(Kind.REVERSED));
    }

    public boolean asks(String section, Kind kind, Level level) {
        return (sections.isEmpty() || sections.contains(section))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (levels.isEmpty() || levels.contains(level));
    }
}
