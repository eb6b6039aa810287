package org.scostudy.quiz.paper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.QuizPlan.Order;
import org.scostudy.quiz.item.Reordered;

/**
 * The questions of an assigned quiz. Whatever becomes of the bank, they stay as they are here.
 *
 * @param order whether the questions of a part come in their order on the paper or in another for each learner; parts
 *     keep theirs
 * @param limit time for the whole of it; absent for as long as it takes
 */
public record ExamPaper(Mode mode, Order order, @Nullable Duration limit, List<PaperPart> parts) {

    public static final int MOST_QUESTIONS = 300;

    /** What one learner gets. */
    public record Sitting(List<PaperQuestion> questions) {

        public double outOf() {
            return questions.stream().mapToDouble(PaperQuestion::points).sum();
        }
    }

    public ExamPaper {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new UnfitPaper(UnfitPaper.Reason.EMPTY, "paper");
        }
        Set<String> ids = new HashSet<>();
        for (PaperQuestion question : questions(parts).toList()) {
            if (!ids.add(question.id())) {
                throw new UnfitPaper(UnfitPaper.Reason.TWICE, question.id());
            }
        }
        if (ids.size() > MOST_QUESTIONS) {
            throw new UnfitPaper(UnfitPaper.Reason.TOO_LONG, ids.size());
        }
    }

    /** All that may be asked, those of pools too, in their order. */
    public Stream<PaperQuestion> questions() {
        return questions(parts);
    }

    private static Stream<PaperQuestion> questions(List<PaperPart> parts) {
        return parts.stream().flatMap(part -> part.questions().stream());
    }

    public Optional<PaperQuestion> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The same questions, sat by the rules of a plan. */
    public ExamPaper ruledBy(QuizPlan plan) {
        return new ExamPaper(plan.mode(), plan.order(), plan.limit(), parts);
    }

    /** How many questions a learner gets. */
    public int asked() {
        return parts.stream().mapToInt(PaperPart::draw).sum();
    }

    /** The same for everybody, whatever is drawn. */
    public double outOf() {
        return parts.stream().mapToDouble(PaperPart::outOf).sum();
    }

    /** The same seed gives the same questions in the same order with the same options. */
    public Sitting sitting(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PaperQuestion> asked = new ArrayList<>();
        for (PaperPart part : parts) {
            List<PaperQuestion> drawn = new ArrayList<>(part.drawn(random));
            if (order == Order.SHUFFLED) {
                Collections.shuffle(drawn, random);
            }
            drawn.forEach(
                    question -> asked.add(new PaperQuestion(Reordered.of(question.item(), random), question.points())));
        }
        return new Sitting(asked);
    }

    /** The same questions, sat otherwise. */
    public ExamPaper in(Mode other) {
        return new ExamPaper(other, order, limit, parts);
    }

    public ExamPaper with(List<PaperPart> others) {
        return new ExamPaper(mode, order, limit, others);
    }
}
