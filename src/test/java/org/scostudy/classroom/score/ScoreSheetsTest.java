package org.scostudy.classroom.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.classroom.School;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.MarkChange;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.sheet.Cell;
import org.scostudy.sheet.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreSheetsTest {

    private static final Instant MONDAY = School.MONDAY;
    private static final Assignment QUIZ = assignment(1, "Energy");
    private static final Assignment EXAM = assignment(2, "Energy");
    private static final Member ADA = new Member(1, 1, 11L, "Ada", MONDAY, null, false, ExtraTime.NONE);
    private static final Member FORMER =
            new Member(2, 1, null, "Former learner 2", MONDAY, MONDAY, false, ExtraTime.NONE);

    private final Gradebook book = new Gradebook(
            new Classroom(1, "Spring", "CODE", 0, false, ZoneOffset.UTC, null),
            List.of(QUIZ, EXAM),
            List.of(ADA, FORMER),
            List.of(),
            List.of(
                    new WorkAttempt(1, 1, "one", MONDAY, MONDAY.plusSeconds(90), 3, 4),
                    new WorkAttempt(2, 2, "two", MONDAY, MONDAY.plusSeconds(60), 1, 4),
                    new WorkAttempt(2, 1, "three", MONDAY, null, 0, 0)),
            List.of(new MarkChange(2, 2, 1, 0.5, "unfair", "", "Lee", MONDAY)),
            MONDAY.plus(Duration.ofDays(1)));
    private final ScoreSheets sheets = new ScoreSheets(book, Map.of(11L, "ada.l"));

    private static Assignment assignment(long id, String title) {
        return new Assignment(id, 1, title, new Work.Scenario("s"), WorkDates.ALWAYS, null, Counting.BEST, 1);
    }

    private static List<List<Cell>> rows(Sheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    @Test
    void the_summary_shows_what_the_page_shows_and_no_column_twice() {
        assertThat(sheets.summary().headings())
                .containsExactly(
                        "learner",
                        "sign_in_name",
                        "Energy",
                        "Energy (2)",
                        "total_percent",
                        "Energy (points)",
                        "Energy (max points)",
                        "Energy (weight)",
                        "Energy (points) (2)",
                        "Energy (max points) (2)",
                        "Energy (weight) (2)");
        assertThat(rows(sheets.summary()))
                .containsExactly(
                        List.of(
                                new Cell.Text("Ada"),
                                new Cell.Text("ada.l"),
                                new Cell.Percent(0.75),
                                Cell.EMPTY,
                                new Cell.Percent(0.75),
                                new Cell.Number(3),
                                new Cell.Number(4),
                                new Cell.Number(1),
                                Cell.EMPTY,
                                new Cell.Number(4),
                                new Cell.Number(1)),
                        List.of(
                                new Cell.Text("Former learner 2"),
                                Cell.EMPTY,
                                Cell.EMPTY,
                                new Cell.Percent(0.5),
                                new Cell.Percent(0.5),
                                Cell.EMPTY,
                                new Cell.Number(4),
                                new Cell.Number(1),
                                new Cell.Number(2),
                                new Cell.Number(4),
                                new Cell.Number(1)));
    }

    @Test
    void details_have_the_columns_that_were_chosen() {
        Sheet details = sheets.details(
                List.of(ScoreColumn.LEARNER, ScoreColumn.STATUS, ScoreColumn.MINUTES, ScoreColumn.REASON));
        assertThat(details.headings()).containsExactly("learner", "status", "minutes", "reason");
        assertThat(rows(details))
                .containsExactly(
                        List.of(new Cell.Text("Ada"), new Cell.Text("done"), new Cell.Number(1.5), Cell.EMPTY),
                        List.of(new Cell.Text("Former learner 2"), new Cell.Text("to do"), Cell.EMPTY, Cell.EMPTY),
                        List.of(new Cell.Text("Ada"), new Cell.Text("in progress"), Cell.EMPTY, Cell.EMPTY),
                        List.of(
                                new Cell.Text("Former learner 2"),
                                new Cell.Text("done"),
                                new Cell.Number(1),
                                new Cell.Text("unfair")));
    }

    @Test
    void other_systems_get_marks_out_of_100_for_people_they_can_know() {
        assertThat(sheets.moodle().headings()).startsWith("username");
        assertThat(rows(sheets.moodle()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(new Cell.Text("ada.l"), new Cell.Number(75), Cell.EMPTY)
                        .endsWith(
                                new Cell.Number(3),
                                new Cell.Number(4),
                                new Cell.Number(1),
                                Cell.EMPTY,
                                new Cell.Number(4),
                                new Cell.Number(1)));
        assertThat(sheets.canvas().headings()).startsWith("Student", "ID", "SIS User ID", "SIS Login ID", "Section");
        assertThat(rows(sheets.canvas()).getFirst().getFirst()).isEqualTo(new Cell.Text("    Points Possible"));
        assertThat(rows(sheets.canvas()).getFirst()).endsWith(new Cell.Text("(read only)"));
        assertThat(rows(sheets.canvas()).get(1))
                .hasSameSizeAs(rows(sheets.canvas()).getFirst());
        assertThat(rows(sheets.canvas())).hasSize(2);
    }

    @Test
    void finished_attempts_are_xapi_statements_with_ids_that_stay() throws IOException {
        JsonNode statements = statements();
        assertThat(statements).hasSize(2);
        JsonNode ada = statements.get(0);
        assertThat(ada.at("/result/score/scaled").doubleValue()).isEqualTo(0.75);
        assertThat(ada.at("/result/duration").stringValue()).isEqualTo("PT1M30S");
        assertThat(ada.at("/verb/id").stringValue()).endsWith("/completed");
        assertThat(ada.at("/object/definition/name/en").stringValue()).isEqualTo("Energy");
        assertThat(ada.at("/actor/account/homePage").stringValue()).isEqualTo("https://sco.example");
        assertThat(statements().get(0).get("id")).isEqualTo(ada.get("id"));
    }

    private JsonNode statements() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xapi(book, "https://sco.example", (_, _) -> {}).write(out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
