package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instructor runs a class: learners join and work, marks are read, changed and taken away. */
class ClassesIT extends AsAdministrator {

    private static final String QUIZ = "=First quiz";
    private static final int QUESTIONS = 3;

    @Test
    void two_learners_join_and_work_and_the_instructor_reads_changes_and_exports_their_marks() throws Exception {
        Authors.NewClass spring = instructor.createsClass();
        classroom = spring.id();
        String code = spring.code();
        assignsQuiz();

        entrance().joins("botagoz", code);
        works("true");
        entrance().joins("chen", code);
        works("false");

        entrance().signsIn("aizhan");
        Map<String, List<String>> book = gradebook();
        assertThat(book.keySet()).containsExactly("botagoz", "chen");
        overrides("chen", "90", "Answered aloud");
        browser.until(d -> mark(gradebook(), "chen").equals("90"));

        readsAnalysis();
        comparesExports(gradebook());
    }

    private void assignsQuiz() {
        browser.open("/teach/classes/" + classroom + "/assignments/new?kind=quiz");
        browser.visible(By.id("title"));
        instructor.fill("Title", QUIZ);
        tick("Exam: told at the end");
        instructor.fill("Number of questions", String.valueOf(QUESTIONS));
        browser.visible(By.cssSelector(".class-quiz-which > summary")).click();
        tick("True or false");
        browser.pressButton("Assign it");
        browser.until(d -> String.valueOf(d.getCurrentUrl()).endsWith("/assignments"));
        assertThat(browser.visible(By.tagName("main")).getText()).contains(QUIZ);
    }

    private void works(String answer) {
        browser.pressButton("Start");
        QuizPage quiz = new QuizPage(browser);
        browser.test("question");
        for (int place = 0; place < QUESTIONS; place++) {
            quiz.goTo(place);
            browser.test("option-" + answer).click();
            quiz.allSaved();
        }
        browser.press("o");
        browser.test("finish").sendKeys(Keys.ENTER);
        browser.until(d -> {
            if (browser.shows("sure-yes")) {
                browser.test("sure-yes").click();
            }
            return d.getCurrentUrl().contains("/quiz/result/");
        });
    }

    /** The words of each row, by learner. */
    private Map<String, List<String>> gradebook() {
        if (!String.valueOf(browser.driver.getCurrentUrl()).endsWith("/teach/classes/" + classroom)) {
            browser.open("/teach/classes/" + classroom);
        }
        browser.visible(By.cssSelector("sco-gradebook tbody tr"));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (WebElement row : browser.driver.findElements(By.cssSelector("sco-gradebook tbody tr"))) {
            List<WebElement> cells = row.findElements(By.cssSelector("th, td"));
            rows.put(
                    cells.getFirst().getText().lines().findFirst().orElse(""),
                    cells.stream().skip(1).map(ClassesIT::number).toList());
        }
        return rows;
    }

    private static String number(WebElement cell) {
        return cell.getText().replaceAll("(?s)^(\\d+).*", "$1");
    }

    private void overrides(String learner, String percent, String reason) {
        WebElement cell = browser.driver.findElements(By.cssSelector("sco-gradebook tbody tr")).stream()
                .filter(row -> row.getText().startsWith(learner))
                .map(row -> row.findElement(By.cssSelector("td:last-child")))
                .findFirst()
                .orElseThrow();
        cell.click();
        instructor.fill("Mark in percent", percent);
        browser.pressButton("Save");
        browser.visible(By.xpath("//vaadin-dialog//*[contains(text(), 'Say why the mark is another')]"));
        instructor.fill("Reason", reason);
        browser.pressButton("Save");
        browser.until(d -> d.findElements(By.id("percent")).isEmpty());
    }

    private void readsAnalysis() {
        browser.open("/teach/classes/" + classroom + "/analysis");
        String first = browser.visible(By.id("item-1")).getText();
        assertThat(first).contains("True", "False");
        assertThat(browser.visible(By.tagName("main")).getText()).contains("2", "so few");
        assertThat(browser.driver.findElements(By.cssSelector("[id^='item-']"))).hasSize(QUESTIONS);
    }

    private void comparesExports(Map<String, List<String>> book) throws IOException {
        List<CSVRecord> summary = csv("csv");
        assertThat(summary).hasSize(2).allSatisfy(row -> {
            List<String> shown = Objects.requireNonNull(book.get(row.get("learner")));
            assertThat(percent(row.get("total_percent"))).isEqualTo(shown.getFirst());
            assertThat(percent(row.get("'" + QUIZ))).isEqualTo(shown.getLast());
        });
        assertThat(csv("details"))
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(percent(row.get("mark_percent"))).isEqualTo(mark(book, row.get("learner"))));
        assertThat(csv("moodle"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(percent(row.get(1))).isEqualTo(mark(book, row.get("username"))));
        assertThat(csv("canvas").stream().skip(1))
                .hasSize(2)
                .allSatisfy(row -> assertThat(percent(row.get(5))).isEqualTo(mark(book, row.get("Student"))));
        assertThat(csv("answers")).hasSize(2 * QUESTIONS);
        assertThat(json("json").toString()).contains("botagoz", "chen", "\"mark_percent\":90");
        assertThat(json("xapi").size()).isPositive();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(download("xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            for (Row row : rows.subList(1, 3)) {
                assertThat(row.getCellAsNumber(2).orElseThrow().doubleValue() * 100)
                        .isCloseTo(
                                Double.parseDouble(mark(book, row.getCellText(0))),
                                org.assertj.core.data.Offset.offset(0.5));
            }
        }
    }

    private static String mark(Map<String, List<String>> book, String learner) {
        return Objects.requireNonNull(book.get(learner)).getLast();
    }

    private static String percent(String cell) {
        return String.valueOf(Math.round(Double.parseDouble(cell)));
    }

    private List<CSVRecord> csv(String format) throws IOException {
        String text = new String(download(format), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private JsonNode json(String format) throws IOException {
        return JsonMapper.shared().readTree(download(format));
    }

    /** What the page's own link gives. */
    private byte[] download(String format) {
        if (!String.valueOf(browser.driver.getCurrentUrl()).endsWith("/export")) {
            browser.open("/teach/classes/" + classroom + "/export");
        }
        browser.visible(By.cssSelector("label:has(#format-" + format + ")")).click();
        String address = browser.until(d -> {
            String target = String.valueOf(d.findElement(By.id("download")).getDomProperty("href"));
            return target.contains("/" + format) ? target : null;
        });
        String bytes = (String) browser.driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch(arguments[0]).then((response) => response.arrayBuffer()).then((buffer) =>
                  done(btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''))));""", address);
        return Base64.getDecoder().decode(Objects.requireNonNull(bytes));
    }

    private void tick(String label) {
        browser.until(d -> {
            d.findElement(By.xpath("//label[normalize-space()='" + label + "']"))
                    .click();
            return true;
        });
    }

    private Entrance entrance() {
        return new Entrance(browser, PASSWORD);
    }
}
