package org.scostudy.classroom.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.task.Tasks;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeApplication
class ScoreDownloadsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    private Course course;
    private Assignment energy;

    @BeforeEach
    void a_class_with_marks() throws Exception {
        course = new Course(application, "Spring / 2026: «Энергия» \u202Efdp");
        Course.NAMES.forEach(course::joined);
        energy = course.quiz("=Energy, \"round 1\"", 3);
        course.quiz("Water", 2);
        for (String name : Course.NAMES.subList(0, 4)) {
            String attempt = course.sits(course.learner(name), energy, mvc);
            course.finishes(attempt, 1 + name.length() % 2, 3);
        }
    }

    private MockHttpServletResponse download(Learner person, String path) throws Exception {
        return mvc.perform(get("/teach/classes/" + course.classroom.id() + "/export/" + path)
                        .with(authentication(SignedInAs.of(person))))
                .andReturn()
                .getResponse();
    }

    private List<CSVRecord> csv(String path) throws Exception {
        String text = download(course.instructor, path).getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }

    private List<List<Row>> xlsx(String path) throws Exception {
        byte[] bytes = download(course.instructor, path).getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(download(course.instructor, path).getContentAsByteArray());
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+@-].*") ? "'" + text : text;
    }

    @Nested
    class Each_format_says_what_the_gradebook_says {

        @Test
        void the_summary() throws Exception {
            Gradebook book = course.gradebook();
            List<CSVRecord> rows = csv("csv");
            assertThat(rows.getFirst())
                    .startsWith("learner", "sign_in_name", "'=Energy, \"round 1\"", "Water", "total_percent")
                    .endsWith("Water (points)", "Water (max points)", "Water (weight)");
            assertThat(rows).hasSize(1 + Course.NAMES.size());
            for (int i = 0; i < book.members().size(); i++) {
                Member member = book.members().get(i);
                CSVRecord row = rows.get(i + 1);
                assertThat(row.get(0)).isEqualTo(harmless(member.name()));
                assertThat(row.get(1)).isEqualTo(course.learner(member.name()).signInName());
                Double share = book.mark(energy, member).share();
                assertThat(row.get(2))
                        .isEqualTo(
                                share == null
                                        ? ""
                                        : "%.4f".formatted(share * 100).replaceAll("0+$", ""));
            }
        }

        @Test
        void the_workbook_with_real_numbers_a_sheet_for_each_assignment_and_no_formula() throws Exception {
            List<List<Row>> sheets = xlsx("xlsx");
            assertThat(sheets).hasSize(3);
            List<Row> summary = sheets.getFirst();
            Gradebook book = course.gradebook();
            for (int i = 0; i < book.members().size(); i++) {
                Member member = book.members().get(i);
                assertThat(summary.get(i + 1).getCellText(0)).isEqualTo(member.name());
                assertThat(summary.get(i + 1).getCell(0).getFormula()).isNull();
                Double share = book.mark(energy, member).share();
                assertThat(summary.get(i + 1).getCellAsNumber(2).map(Number::doubleValue))
                        .isEqualTo(java.util.Optional.ofNullable(share));
            }
        }

        @Test
        void json_of_the_columns_that_are_named() throws Exception {
            JsonNode rows = json("json?columns=mark_percent,learner");
            assertThat(rows).hasSize(2 * Course.NAMES.size());
            assertThat(rows.get(0).propertyNames()).containsExactly("learner", "mark_percent");
            assertThat(Stream.iterate(0, i -> i + 1)
                            .limit(Course.NAMES.size())
                            .map(i -> rows.get(i).get("learner").stringValue()))
                    .containsExactlyInAnyOrderElementsOf(Course.NAMES);
        }

        @Test
        void for_Moodle_and_Canvas_and_as_xAPI_statements() throws Exception {
            assertThat(csv("moodle").getFirst().get(0)).isEqualTo("username");
            assertThat(csv("canvas").get(1).get(0)).isEqualTo("    Points Possible");
            JsonNode statements = json("xapi");
            assertThat(statements).hasSize(4 + 4 * 3);
            JsonNode answer = statements.get(4);
            assertThat(answer.at("/verb/id").stringValue()).endsWith("/answered");
            assertThat(answer.at("/result/response").stringValue()).isNotEmpty();
            assertThat(answer.at("/result/success").isBoolean()).isTrue();
            assertThat(answer.at("/result/duration").stringValue()).isEqualTo("PT2.5S");
            assertThat(answer.at("/context/contextActivities/parent/0/id").stringValue())
                    .isEqualTo(statements.get(0).at("/object/id").stringValue());
            assertThat(statements.get(0).at("/actor/account/homePage").stringValue())
                    .isEqualTo("http://localhost");
        }

        @Test
        void and_answers_one_by_one() throws Exception {
            List<CSVRecord> rows = csv("answers");
            assertThat(rows).hasSize(1 + 4 * 3);
            assertThat(rows.getFirst()).contains("learner", "stem", "answer", "right_answer", "points", "answered_at");
            rows.stream().skip(1).forEach(row -> {
                assertThat(row.get(2)).isEqualTo("'=Energy, \"round 1\"");
                assertThat(row.get(9)).isNotEmpty();
                assertThat(row.get(10)).isNotEmpty();
                assertThat(row.get(12)).isEqualTo(row.get(10).equals(row.get(11)) ? "1" : "0");
                assertThat(row.get(13)).isEqualTo("2.5");
            });
            List<List<Row>> book = xlsx("answers-xlsx");
            assertThat(book.getFirst()).hasSize(rows.size());
        }
    }

    @Test
    void the_right_answer_stands_in_every_row_whatever_the_kind_of_question() throws Exception {
        QuizPlan plan = new QuizPlan(Set.of(), Set.of(), Set.of(), 60, QuizPlan.Order.SHUFFLED, Mode.EXAM, null);
        AssignedQuizzes quizzes = application.getBean(AssignedQuizzes.class);
        Assignment everything = application
                .getBean(Assigning.class)
                .assign(
                        course.instructor,
                        new Assignment(
                                0,
                                course.classroom.id(),
                                "Everything",
                                new Work.Quiz(quizzes.write(plan)),
                                WorkDates.ALWAYS,
                                null,
                                Counting.BEST,
                                1));
        Learner ada = course.learner(Course.NAMES.getFirst());
        String attempt = quizzes.start(ada, course.classroom.id(), "Everything", plan, 7);
        application.getBean(Tasks.class).begin(ada, course.classroom.id(), everything.id(), attempt);
        course.ends(ada, attempt, mvc);
        List<CSVRecord> rows = csv("answers").stream()
                .filter(row -> row.get(2).equals("Everything"))
                .toList();
        assertThat(rows.stream().map(row -> row.get(8)).distinct()).hasSizeGreaterThan(4);
        assertThat(rows)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.get(11))
                        .as("%s: %s", row.get(8), row.get(9))
                        .isNotEmpty());
    }

    @Test
    void files_are_called_after_class_and_date() throws Exception {
        String date = LocalDate.ofInstant(application.getBean(Clock.class).instant(), ZoneOffset.UTC)
                .toString();
        assertThat(download(course.instructor, "csv").getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Spring-2026-%D0%AD%D0%BD", "fdp-summary-" + date + ".csv")
                .doesNotContain("%E2%80%AE");
    }

    @Nested
    class Others_get_nothing {

        @Test
        void neither_learners_nor_instructors_of_other_classes() throws Exception {
            for (ScoreFormat format : ScoreFormat.values()) {
                assertThat(download(course.person(Role.INSTRUCTOR), format.toString())
                                .getStatus())
                        .isEqualTo(404);
                assertThat(download(course.learner(Course.NAMES.getFirst()), format.toString())
                                .getStatus())
                        .isEqualTo(403);
            }
        }

        @Test
        void nor_is_there_a_format_that_nobody_knows() throws Exception {
            assertThat(download(course.instructor, "papyrus").getStatus()).isEqualTo(404);
        }

        @Test
        void but_an_administrator_does() throws Exception {
            assertThat(download(course.person(Role.ADMINISTRATOR), "csv").getStatus())
                    .isEqualTo(200);
        }
    }
}
