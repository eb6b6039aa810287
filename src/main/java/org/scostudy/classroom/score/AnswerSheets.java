package org.scostudy.classroom.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.assigned.ReportedAnswer;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;
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
            "answered_at",
            "max_points",
            "weight",
            "time_zone");

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
            SatQuizzes sat = SatQuizzes.of(scores.book());
            quizzes.answers(
                    sat.taken(),
                    answer -> rows.accept(row(
                            Objects.requireNonNull(sat.all().get(answer.attempt())),
                            scores,
                            answer,
                            sections.getOrDefault(answer.section(), answer.section()))));
        });
    }

    /** The same answers for xAPI. */
    XapiAnswers.Reading reading() {
        return (sat, each) -> quizzes.answers(sat.taken(), each);
    }

    private static List<Cell> row(SatQuizzes.Sat sat, ScoreSheets scores, ReportedAnswer answer, String section) {
        Double points = answer.points();
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
                Cell.text(answer.right()),
                points == null ? Cell.text("awaiting marking") : new Cell.Number(points),
                seconds(answer.time()),
                moment(answer.at()),
                new Cell.Number(answer.outOf()),
                new Cell.Number(sat.assignment().weight()),
                Cell.text(scores.book().classroom().zone().getId()));
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
