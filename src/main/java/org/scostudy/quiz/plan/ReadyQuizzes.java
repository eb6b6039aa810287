package org.scostudy.quiz.plan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Marked;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.Readership;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.springframework.stereotype.Component;

/** The quizzes that lie ready: of the whole reading, and of each section. */
@Component
public class ReadyQuizzes {

    /** @param minutes about how long it takes, or how long it may take */
    public record ReadyMade(String section, QuizPlan plan, int number, int minutes) {}

    /**
     * @param facts how many facts of the section can be asked for
     * @param exam absent where there are too few questions for one
     */
    public record OfSection(
            BankSection section,
            int questions,
            int facts,
            ReadyMade practice,
            @Nullable ReadyMade exam) {}

    public static final int SHORT = 10;
    public static final int LONG = 20;
    private static final int FEWEST_FOR_EXAM = 8;
    private static final int SECONDS_PER_QUESTION = 30;

    /** Everything that a quiz can draw. */
    public static final Set<Kind> DRAWN = Marked.kinds(Marked.BY_PROGRAM, Marked.BY_LEARNER);

    /** Everything that can be judged without the learner. */
    public static final Set<Kind> JUDGED = Marked.kinds(Marked.BY_PROGRAM);

    private final Readership readers;
    private final MadeOfBank<List<OfSection>> sections;

    ReadyQuizzes(Candidates candidates, Readership readers) {
        this.readers = readers;
        this.sections = new MadeOfBank<>(part -> sections(candidates.of(part)));
    }

    public ReadyMade practice(int number) {
        return practice("", Set.of(), number);
    }

    public ReadyMade exam() {
        return exam("", Set.of(), LONG);
    }

    /** Of what the learner studies; they stay the same as long as that does. */
    public List<OfSection> sections(long learner) {
        return sections.of(readers.studiedBy(learner).shared());
    }

    private static List<OfSection> sections(Askable choice) {
        return choice.sections().stream()
                .map(section -> of(section, choice))
                .filter(section -> section.facts() > 0)
                .toList();
    }

    private static OfSection of(BankSection section, Askable choice) {
        Set<String> ids = Set.of(section.id());
        List<Candidate> fitting =
                choice.fitting(practice(section.title(), ids, SHORT).plan());
        int facts = fitting.stream()
                .flatMap(candidate -> candidate.facts().stream())
                .collect(Collectors.toSet())
                .size();
        ReadyMade exam = exam(section.title(), ids, asked(exam(section.title(), ids, LONG), choice));
        return new OfSection(
                section,
                fitting.size(),
                facts,
                practice(section.title(), ids, asked(practice(section.title(), ids, SHORT), choice)),
                exam.number() < FEWEST_FOR_EXAM ? null : exam);
    }

    /** As many as want none to answer another. */
    private static int asked(ReadyMade wished, Askable choice) {
        return Math.max(1, QuestionSelection.askedCarefully(wished.plan(), choice.fitting(wished.plan())));
    }

    private static ReadyMade practice(String title, Set<String> sections, int number) {
        QuizPlan plan = new QuizPlan(sections, JUDGED, Set.of(), number, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null);
        return new ReadyMade(title, plan, number, minutes(number));
    }

    private static ReadyMade exam(String title, Set<String> sections, int number) {
        QuizPlan plan = new QuizPlan(
                sections, JUDGED, Set.of(), number, QuizPlan.Order.SHUFFLED, Mode.EXAM, Duration.ofMinutes(number));
        return new ReadyMade(title, plan, number, number);
    }

    /** About how long it takes, for those who take half a minute for a question. */
    static int minutes(int questions) {
        return Math.max(1, Math.ceilDiv(questions * SECONDS_PER_QUESTION, 60));
    }
}
