package org.scostudy.quiz.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan.Order;
import org.scostudy.quiz.item.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Papers by the assignments that they belong to; they go with them. */
@Repository
class PaperTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Head(
            int version, Mode mode, Order order, @Nullable Duration limit) {}

    private record Part(int number, String heading, int draw) {}

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Papers.Kept> find(long assignment) {
        return jdbc.sql("SELECT version, mode, ordering, seconds FROM paper WHERE assignment_id = ?")
                .param(assignment)
                .query(PaperTable::head)
                .optional()
                .map(head -> new Papers.Kept(
                        head.version(), new ExamPaper(head.mode(), head.order(), head.limit(), parts(assignment))));
    }

    /** The same without reading them. */
    Set<String> questionIds(long assignment) {
        return new HashSet<>(jdbc.sql("SELECT question FROM paper_question WHERE assignment_id = ?")
                .param(assignment)
                .query(String.class)
                .list());
    }

    OptionalInt asked(long assignment) {
        return jdbc
                .sql("SELECT draw FROM paper_part WHERE assignment_id = ?")
                .param(assignment)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .reduce(Integer::sum);
    }

    private List<PaperPart> parts(long assignment) {
        List<Part> parts = jdbc.sql("SELECT part, heading, draw FROM paper_part WHERE assignment_id = ? ORDER BY part")
                .param(assignment)
                .query((row, number) -> new Part(row.getInt(1), row.getString(2), row.getInt(3)))
                .list();
        List<List<PaperQuestion>> questions = new ArrayList<>(Collections.nCopies(parts.size(), List.of()));
        questions.replaceAll(_ -> new ArrayList<>());
        jdbc.sql("""
                        SELECT part, points, item FROM paper_question
                        WHERE assignment_id = ?
                        ORDER BY part, place
                        """).param(assignment).query(row -> {
            questions
                    .get(row.getInt("part"))
                    .add(new PaperQuestion(JSON.readValue(row.getString("item"), Item.class), row.getDouble("points")));
        });
        return parts.stream()
                .map(part -> new PaperPart(part.heading(), part.draw(), questions.get(part.number())))
                .toList();
    }

    /** The version that is kept; makes others who want to change the paper wait until this transaction ends. */
    Optional<Integer> lock(long assignment) {
        return jdbc.sql("SELECT version FROM paper WHERE assignment_id = ? FOR UPDATE")
                .param(assignment)
                .query(Integer.class)
                .optional();
    }

    /** In the place of what was there. */
    void put(long assignment, int version, ExamPaper paper) {
        jdbc.sql("DELETE FROM paper_part WHERE assignment_id = ?")
                .param(assignment)
                .update();
        Duration limit = paper.limit();
        Long seconds = limit == null ? null : Long.valueOf(limit.toSeconds());
        int known = jdbc.sql(
                        "UPDATE paper SET version = ?, mode = ?, ordering = ?, seconds = ? WHERE assignment_id = ?")
                .params(version, paper.mode().name(), paper.order().name())
                .param(seconds)
                .param(assignment)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO paper (assignment_id, version, mode, ordering, seconds) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            assignment,
                            version,
                            paper.mode().name(),
                            paper.order().name())
                    .param(seconds)
                    .update();
        }
        for (int part = 0; part < paper.parts().size(); part++) {
            put(assignment, part, paper.parts().get(part));
        }
    }

    private void put(long assignment, int number, PaperPart part) {
        jdbc.sql("INSERT INTO paper_part (assignment_id, part, heading, draw) VALUES (?, ?, ?, ?)")
                .params(assignment, number, part.heading(), part.draw())
                .update();
        for (int place = 0; place < part.questions().size(); place++) {
            PaperQuestion question = part.questions().get(place);
            jdbc.sql("""
                            INSERT INTO paper_question (assignment_id, part, place, question, points, item)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            assignment,
                            number,
                            place,
                            question.id(),
                            question.points(),
                            JSON.writeValueAsString(question.item()))
                    .update();
        }
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        Long seconds = row.getObject("seconds", Long.class);
        return new Head(
                row.getInt("version"),
                Mode.valueOf(row.getString("mode")),
                Order.valueOf(row.getString("ordering")),
                seconds == null ? null : Duration.ofSeconds(seconds));
    }
}
