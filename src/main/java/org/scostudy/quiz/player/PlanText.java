package org.scostudy.quiz.player;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.plan.ReadyQuizzes;

/**
 * A plan as programs send it. Without kinds, everything that can be judged without the learner; without minutes, an exam
 * gets one for each question.
 */
record PlanText(
        @Nullable Integer number,
        @Nullable Mode mode,
        @Nullable List<String> sections,
        @Nullable List<String> kinds,
        @Nullable Integer minutes) {

    QuizPlan plan() {
        Mode wished = mode == null ? Mode.PRACTICE : mode;
        int questions = number == null ? ReadyQuizzes.SHORT : number;
        Integer time = minutes == null && wished == Mode.EXAM ? Integer.valueOf(questions) : minutes;
        try {
            return new QuizPlan(
                    sections == null ? Set.of() : Set.copyOf(sections),
                    kinds == null
                            ? ReadyQuizzes.JUDGED
                            : kinds.stream().map(PlanText::kind).collect(Collectors.toSet()),
                    Set.of(),
                    questions,
                    QuizPlan.Order.SHUFFLED,
                    wished,
                    time == null ? null : Duration.ofMinutes(time));
        } catch (IllegalArgumentException outOfRange) {
            throw new BadRequest("quiz.refused.size");
        }
    }

    private static Kind kind(String id) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadRequest("quiz.refused.no-kind", id));
    }
}
