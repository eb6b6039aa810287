package org.scostudy.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Marked;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;

/** What the sample class had to do in four months, and has to do now. */
final class DemoPlan {

    static final int DAYS = 119;
    static final String ESSAY = "An essay: by consensus?";
    private static final Duration LATE_WORK = Duration.ofDays(6);
    private static final Set<Kind> JUDGED = Marked.kinds(Marked.BY_PROGRAM);

    private final long classroom;
    private final Instant start;
    private final List<String> sections;
    private final List<String> stories;
    private final AssignedQuizzes quizzes;
    private final List<Assignment> planned = new ArrayList<>();

    /**
     * @param sections with cards, in the order of the reading
     * @param stories refs of scenarios
     */
    DemoPlan(long classroom, Instant now, List<String> sections, List<String> stories, AssignedQuizzes quizzes) {
        this.classroom = classroom;
        this.start = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
        this.sections = sections;
        this.stories = stories;
        this.quizzes = quizzes;
    }

    Instant start() {
        return start;
    }

    List<Assignment> assignments() {
        study("Learn the first sections", part(0, 2), 0.5, 3, 28);
        quiz("First quiz", part(0, 2), 10, 21, 3);
        story("A first meeting", 0, 35);
        exam("Midterm", part(0, 5), 20, 56, 2);
        study("Learn the middle sections", part(2, 5), 0.4, 49, 75);
        quiz("Second quiz", part(3, 6), 12, 77, 2);
        story("Another chair", 1, 91);
        exam("Final of the first part", List.of(), 30, 108, 3);
        add("This week’s quiz", quizOf(part(5, 9), 10, Mode.PRACTICE, null), dates(115, DAYS + 4), 2, Counting.BEST, 1);
        add(ESSAY, quizOf(List.of(), 1, Mode.EXAM, null), dates(DAYS - 3, DAYS + 5), 1, Counting.BEST, 1);
        study("Keep the whole reading fresh", sections, 0.6, 112, DAYS + 10);
        add(
                "Last exam",
                quizOf(List.of(), 40, Mode.EXAM, Duration.ofMinutes(50)),
                dates(DAYS + 9, DAYS + 12),
                1,
                Counting.BEST,
                3);
        return planned;
    }

    private void study(String title, List<String> of, double retention, int opens, int due) {
        add(title, new Work.Study(of, retention), dates(opens, due), null, Counting.BEST, 1);
    }

    private void quiz(String title, List<String> of, int questions, int due, int attempts) {
        add(title, quizOf(of, questions, Mode.PRACTICE, null), dates(due - 10, due), attempts, Counting.BEST, 1);
    }

    private void exam(String title, List<String> of, int questions, int due, double weight) {
        Work work = quizOf(of, questions, Mode.EXAM, Duration.ofMinutes(questions + 10L));
        add(title, work, dates(due - 3, due), 1, Counting.FIRST, weight);
    }

    private void story(String title, int number, int due) {
        if (!stories.isEmpty()) {
            Work work = new Work.Scenario(stories.get(number % stories.size()));
            add(title, work, dates(due - 12, due), null, Counting.BEST, 1);
        }
    }

    private Work quizOf(Collection<String> of, int questions, Mode mode, @Nullable Duration limit) {
        return new Work.Quiz(quizzes.write(
                new QuizPlan(Set.copyOf(of), JUDGED, Set.of(), questions, QuizPlan.Order.SHUFFLED, mode, limit)));
    }

    private void add(
            String title, Work work, WorkDates dates, @Nullable Integer attempts, Counting counting, double weight) {
        Answers answers =
                work instanceof Work.Quiz quiz && quizzes.read(quiz.plan()).mode() == Mode.PRACTICE
                        ? new Answers(Answers.Rule.AT_ONCE, null)
                        : Answers.USUAL;
        planned.add(new Assignment(0, classroom, title, work, dates, attempts, counting, weight, answers));
    }

    private WorkDates dates(int opens, int due) {
        Instant end = at(due);
        return new WorkDates(at(opens), end, end.plus(LATE_WORK));
    }

    private Instant at(int day) {
        return start.plus(Duration.ofDays(day)).plus(Duration.ofHours(16));
    }

    private List<String> part(int from, int to) {
        int size = sections.size();
        return sections.subList(Math.min(from, Math.max(0, size - 1)), Math.min(to, size));
    }
}
