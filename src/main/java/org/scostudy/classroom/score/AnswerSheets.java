package org.scostudy.classroom.score;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.sheet.Cell;
import org.scostudy.classroom.sheet.Sheet;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.assigned.ReportedAnswer;
import org.springframework.stereotype.Component;

/** Every answer of a class to its quizzes, one to a row; read while they are written, so that any number will do. */
@Component
class AnswerSheets {

    private static final List<String> HEADINGS = List.of(
            "learner",
            "sign_in_name",
            "assignment",
            "attempt",
            "question_number",
            "question",
            "section",
            "level",
            "kind",
            "stem",
            "answer",
            "right_answer",
            "points",
            "seconds",
            "answered_at");

    /** A finished attempt. */
    private record Sat(Assignment assignment, Member member, int number, AssignedQuizzes.Taken taken) {}

    private final AssignedQuizzes quizzes;
    private final QuestionBank bank;

    AnswerSheets(AssignedQuizzes quizzes, QuestionBank bank) {
        this.quizzes = quizzes;
        this.bank = bank;
    }

    Sheet of(ScoreSheets scores) {
        return new Sheet("Answers", HEADINGS, rows -> {
            Map<String, String> sections = bank.sections().stream()
                    .collect(Collectors.toMap(BankSection::id, BankSection::title, (first, _) -> first));
            Map<String, Sat> sat = sat(scores.book());
            quizzes.answers(
                    sat.values().stream().map(Sat::taken).toList(),
                    answer -> rows.accept(row(
                            Objects.requireNonNull(sat.get(answer.attempt())),
                            scores,
                            answer,
                            sections.getOrDefault(answer.section(), answer.section()))));
        });
    }

    /** Of members whose account is gone there are marks, but no answers. */
    private static Map<String, Sat> sat(Gradebook book) {
        Map<String, Sat> all = new LinkedHashMap<>();
        for (Assignment assignment : book.assignments()) {
            if (!(assignment.work() instanceof Work.Quiz)) {
                continue;
            }
            for (Member member : book.members()) {
                Long learner = member.learner();
                List<WorkAttempt> attempts = book.mark(assignment, member).attempts();
                for (int i = 0; i < attempts.size() && learner != null; i++) {
                    WorkAttempt attempt = attempts.get(i);
                    if (attempt.isFinished()) {
                        AssignedQuizzes.Taken taken = new AssignedQuizzes.Taken(learner, attempt.id());
                        all.put(attempt.id(), new Sat(assignment, member, i + 1, taken));
                    }
                }
            }
        }
        return all;
    }

    private static List<Cell> row(Sat sat, ScoreSheets scores, ReportedAnswer answer, String section) {
        return List.of(
                Cell.text(sat.member().name()),
                Cell.text(scores.signInName(sat.member())),
                Cell.text(sat.assignment().title()),
                new Cell.Number(sat.number()),
                new Cell.Number(answer.place() + 1),
                Cell.text(answer.question()),
                Cell.text(section),
                Cell.text(word(answer.level())),
                Cell.text(word(answer.kind())),
                Cell.text(answer.stem()),
                Cell.text(answer.given()),
                Cell.text(answer.options().stream()
                        .filter(ReportedAnswer.ShownOption::key)
                        .map(ReportedAnswer.ShownOption::text)
                        .collect(Collectors.joining("; "))),
                new Cell.Number(answer.points()),
                seconds(answer.time()),
                moment(answer.at()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Cell seconds(@Nullable Duration time) {
        return time == null ? Cell.EMPTY : new Cell.Number(time.toMillis() / 1000.0);
    }

    private static Cell moment(@Nullable Instant at) {
        return at == null ? Cell.EMPTY : new Cell.Moment(at);
    }
}
