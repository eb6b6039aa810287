package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedApp;
import org.scostudy.PackagedServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exam from the first question to the last mark: composed, sat, marked by two, corrected, exported. */
class ExamIT {

    private static final String PASSWORD = "caravan salt tea";
    private static final List<String> LEARNERS = List.of("botagoz", "chen", "dilshod");
    private static final int ASKED = 12;

    /** Five, two numbers and three of a pool are worth a point each, two essays six. */
    private static final double OUT_OF = 10 + 2 * 6;

    @TempDir
    Path data;

    private PackagedServer server;
    private Browser browser;
    private Authors instructor;
    private String classroom = "";
    private String exam = "";

    @BeforeEach
    void starts_as_the_administrator() throws Exception {
        Process account =
                PackagedApp.start("account", "add", "marker", "--role", "INSTRUCTOR", "--data", data.toString());
        account.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        account.getOutputStream().close();
        assertThat(account.waitFor()).isZero();
        server = PackagedServer.start(data);
        browser = new Browser(server.address().toString());
        instructor = new Authors(browser);
    }

    @AfterEach
    void leaves() {
        browser.close();
        server.close();
    }

    @Test
    void twelve_questions_are_composed_sat_marked_by_two_corrected_and_exported() throws Exception {
        entrance().signsIn("marker");
        writesEssay("Why are there two purposes?");
        writesEssay("Who doubts the organisation, and why?");
        Authors.NewClass spring = instructor.createsClass();
        classroom = spring.id();
        String code = spring.code();
        LEARNERS.forEach(name -> entrance().joins(name, code));

        entrance().signsIn("marker");
        composes();
        prints();
        givesMoreTime("dilshod");
        addsInstructor();

        LEARNERS.forEach(this::sits);

        entrance().signsIn("marker");
        assertThat(gradebook().values()).allMatch("✎"::equals);
        marks(0, LEARNERS.size());
        entrance().signsIn("second");
        marks(1, 2 * LEARNERS.size());
        entrance().signsIn("marker");
        marks(1, LEARNERS.size());
        assertThat(waiting()).startsWith("0 of 6");

        correctsFirstQuestion();
        comparesExports(gradebook());
    }

    private void writesEssay(String question) {
        browser.open("/teach/questions/new");
        browser.visible(By.cssSelector("#kind > vaadin-select-value-button")).sendKeys(Keys.ENTER);
        browser.visible(By.xpath("//vaadin-select-list-box/vaadin-select-item[normalize-space()='Essay']"))
                .click();
        instructor.fill("Question", question);
        instructor.fill(
                "Rubric", "Argument\n4 weighs both sides\n2 names one\n0 none\nReading\n2 cites it\n0 does not");
        browser.pressButton("Save and publish");
        browser.until(d -> d.findElement(By.tagName("main")).getText().contains("Saved"));
    }

    private void composes() {
        browser.open("/teach/classes/" + classroom + "/assignments/new?kind=quiz");
        browser.visible(By.id("title"));
        instructor.fill("Title", "Exam");
        tick("Exam: told at the end");
        instructor.fill("Time in minutes", "60");
        tick("In the order of the reading");
        instructor.fill("Number of questions", "1");
        browser.until(d -> rows().size() == 1);
        adds("One option", 5);
        browser.until(d -> rows().size() == 6);
        rows().getFirst()
                .findElement(By.cssSelector("[aria-label^='Take off the paper']"))
                .click();
        browser.until(d -> rows().size() == 5);
        adds("Essay", 2);
        browser.until(d -> rows().size() == 7);
        adds("Number", 2);
        browser.until(d -> rows().size() == 9);
        adds("True or false", 8);
        browser.until(d -> rows().size() == 17);
        for (WebElement row : rows().subList(9, 17)) {
            browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", row);
            row.findElement(By.cssSelector("vaadin-checkbox > input")).click();
        }
        browser.pressButton("Make a pool of the ticked");
        instructor.fill("Each learner gets, of these 8", "3");
        browser.until(
                d -> d.findElement(By.cssSelector(".class-paper-sum")).getText().startsWith(ASKED + " questions"));
        browser.pressButton("Show answers");
        browser.until(d -> !d.findElements(By.cssSelector(".sco-paper-key")).isEmpty());
        browser.pressButton("Assign it");
        browser.until(d -> String.valueOf(d.getCurrentUrl()).endsWith("/assignments"));
        exam = String.valueOf(browser.visible(By.linkText("Exam")).getDomAttribute("href"))
                .replaceAll(".*/", "");
    }

    private List<WebElement> rows() {
        return browser.driver.findElements(By.cssSelector(".class-paper-row"));
    }

    /** From the bank's search, the first ones of a kind that are found. */
    private void adds(String kind, int number) {
        browser.pressButton("Add questions");
        By fitting = By.cssSelector("vaadin-dialog .class-fitting");
        String all = browser.visible(fitting).getText();
        WebElement kinds = browser.visible(
                By.xpath(
                        "//vaadin-dialog//vaadin-multi-select-combo-box[label[normalize-space()='Kinds of questions']]//input"));
        kinds.sendKeys(kind);
        browser.visible(By.xpath("//vaadin-multi-select-combo-box-item[normalize-space()='" + kind + "']"))
                .click();
        browser.until(d -> !d.findElement(fitting).getText().equals(all));
        kinds.sendKeys(Keys.ESCAPE);
        browser.still();
        List<WebElement> boxes = browser.until(d -> {
            List<WebElement> found =
                    d.findElements(By.cssSelector(".class-paper-found > li > vaadin-checkbox > input"));
            return found.size() >= number ? found : null;
        });
        for (WebElement box : boxes.subList(0, number)) {
            browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", box);
            box.click();
        }
        browser.pressButton("Add the chosen (" + number + ")");
        browser.until(d -> d.findElements(By.cssSelector(".class-paper-found")).isEmpty());
    }

    private void prints() {
        browser.open("/teach/classes/" + classroom + "/assignments/" + exam + "/print");
        browser.until(d -> d.findElements(By.cssSelector(".class-print-page")).size() > 1);
        assertThat(browser.visible(By.cssSelector(".class-print-page")).getText())
                .contains("Exam");
    }

    private void givesMoreTime(String learner) {
        browser.open("/teach/classes/" + classroom + "/assignments/" + exam);
        WebElement more = browser.visible(By.xpath("//summary[normalize-space()='Make an exception']"));
        browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", more);
        more.click();
        instructor.labelled("Learner").sendKeys(learner);
        browser.visible(By.xpath("//vaadin-combo-box-item[normalize-space()='" + learner + "']"))
                .click();
        instructor.fill("Extra time", "25");
        tick("percent of the time limit");
        browser.pressButton("Allow it");
        browser.until(d -> d.findElement(By.tagName("main")).getText().contains(learner + " has these dates now."));
    }

    private void addsInstructor() {
        signsUp("second");
        entrance().signsIn("marker");
    }

    /** The administrator marks as well: whoever runs the server may teach every class. */
    private void signsUp(String name) {
        String code = server.lines().stream()
                .filter(line -> line.contains(Authors.CODE))
                .map(line -> line.substring(line.indexOf(Authors.CODE) + Authors.CODE.length())
                        .strip())
                .findFirst()
                .orElseThrow();
        browser.driver.manage().deleteAllCookies();
        browser.open("/set-up");
        browser.visible(By.cssSelector("input[type=password]"));
        List<WebElement> inputs = browser.driver.findElements(By.cssSelector("main input")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        inputs.get(0).sendKeys(code);
        inputs.get(1).sendKeys(name);
        inputs.get(2).sendKeys(PASSWORD, Keys.ENTER);
        browser.until(d -> !String.valueOf(d.getCurrentUrl()).contains("set-up"));
    }

    private void sits(String learner) {
        entrance().signsIn(learner);
        browser.open("/classes");
        browser.pressButton("Start");
        QuizPage quiz = new QuizPage(browser);
        browser.test("question");
        for (int place = 0; place < ASKED; place++) {
            browser.driver.executeScript("document.activeElement.blur()"); // keys are for the page, not for a text
            quiz.goTo(place);
            String kind = String.valueOf(browser.test("question").getDomAttribute("data-kind"));
            switch (kind) {
                case "essay" -> browser.test("text").sendKeys("Security came first, says " + learner + ".");
                case "numeric" -> browser.test("text").sendKeys("7");
                case "true-false" -> browser.test("option-true").click();
                default -> browser.test("option-o1").click();
            }
        }
        browser.driver.executeScript("document.activeElement.blur()");
        browser.press("o");
        browser.test("finish").sendKeys(Keys.ENTER);
        browser.until(d -> {
            if (browser.shows("sure-yes")) {
                browser.test("sure-yes").click();
            }
            return d.getCurrentUrl().contains("/quiz/result/");
        });
        assertThat(browser.visible(By.tagName("main")).getText()).contains("Awaiting marking");
    }

    /** What stands in the column of the exam, by learner. */
    private Map<String, String> gradebook() {
        browser.open("/teach/classes/" + classroom);
        browser.visible(By.cssSelector("sco-gradebook tbody tr"));
        Map<String, String> rows = new LinkedHashMap<>();
        for (WebElement row : browser.driver.findElements(By.cssSelector("sco-gradebook tbody tr"))) {
            List<WebElement> cells = row.findElements(By.cssSelector("th, td"));
            rows.put(
                    cells.getFirst().getText().lines().findFirst().orElse(""),
                    cells.getLast().getText().lines().findFirst().orElse(""));
        }
        return rows;
    }

    /** What nobody else reads: a level of the first criterion, and the best of the other. */
    private void marks(int level, int atMost) {
        By sum = By.cssSelector(".class-marking-choices .class-paper-sum");
        browser.open("/teach/classes/" + classroom + "/assignments/" + exam + "/marking");
        browser.visible(sum);
        for (int i = 0; i < atMost; i++) {
            browser.until(d -> d.findElements(By.cssSelector("#save-mark, main .sco-note-good"))
                            .size()
                    > 0);
            if (browser.driver.findElements(By.id("save-mark")).isEmpty()) {
                return;
            }
            List<WebElement> criteria = browser.driver.findElements(By.cssSelector("vaadin-radio-group"));
            assertThat(criteria).hasSize(2);
            radio(criteria.get(0), level);
            radio(criteria.get(1), 0);
            String before = browser.visible(sum).getText();
            browser.visible(By.id("save-mark")).click();
            browser.until(d -> !d.findElement(sum).getText().equals(before));
        }
    }

    private String waiting() {
        browser.open("/teach/classes/" + classroom + "/assignments/" + exam + "/marking");
        return browser.visible(By.cssSelector(".class-marking-choices .class-paper-sum"))
                .getText();
    }

    private void radio(WebElement group, int level) {
        WebElement button =
                group.findElements(By.cssSelector("vaadin-radio-button input")).get(level);
        browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    private void correctsFirstQuestion() {
        Map<String, String> before = gradebook();
        browser.open("/teach/classes/" + classroom + "/assignments/" + exam + "/paper");
        browser.pressButton("Correct this question");
        tick("Give everybody its points");
        browser.pressButton("Show what would change");
        browser.until(d -> d.findElements(By.xpath("//vaadin-dialog//button[normalize-space()='Correct it']")).stream()
                .anyMatch(WebElement::isEnabled));
        browser.pressButton("Correct it");
        browser.until(
                d -> d.findElements(By.cssSelector("vaadin-dialog[opened]")).isEmpty());
        Map<String, String> after = gradebook();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((learner, mark) -> assertThat(Integer.parseInt(mark))
                .as(learner)
                .isGreaterThanOrEqualTo(Integer.parseInt(Objects.requireNonNull(before.get(learner)))));
    }

    private void comparesExports(Map<String, String> book) throws IOException {
        assertThat(book.keySet()).containsExactlyElementsOf(LEARNERS);
        // four of six and two of two for the one essay, two and two for the other, all for the first question
        assertThat(csv("details"))
                .hasSize(LEARNERS.size())
                .allSatisfy(
                        row -> assertThat(percent(row.get("mark_percent"))).isEqualTo(book.get(row.get("learner"))));
        assertThat(csv("csv")).allSatisfy(row -> {
            assertThat(percent(row.get("Exam"))).isEqualTo(book.get(row.get("learner")));
            assertThat(Double.parseDouble(row.get("Exam (max points)"))).isEqualTo(OUT_OF);
        });
        assertThat(csv("moodle"))
                .allSatisfy(row -> assertThat(percent(row.get(1))).isEqualTo(book.get(row.get("username"))));
        List<CSVRecord> answers = csv("answers");
        assertThat(answers).hasSize(LEARNERS.size() * ASKED);
        JsonNode statements = JsonMapper.shared().readTree(download("xapi"));
        assertThat(statements.size()).isGreaterThan(LEARNERS.size() * ASKED);
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
