package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;
import tools.jackson.databind.JsonNode;

/** A guest answers quizzes: every kind of question, an exam on the phone, and what goes wrong on the way. */
class QuizIT {

    /** All that may be told of a question before it is answered. */
    private static final List<String> HARMLESS = List.of(
            "index",
            "prompt",
            "kind",
            "selfJudged",
            "section",
            "stem",
            "stemHtml",
            "points",
            "again",
            "options",
            "left",
            "right",
            "items",
            "unit",
            "wanted",
            "segments",
            "revealed",
            "id",
            "text");

    @TempDir
    Path data;

    private PackagedServer server;
    private Browser browser;
    private QuizPage quiz;
    private Overheard overheard;

    @BeforeEach
    void starts_as_a_guest() {
        server = PackagedServer.start(data);
        browser = new Browser(server.address().toString());
        overheard = new Overheard(browser);
        quiz = new QuizPage(browser);
        browser.open("/");
        browser.visible(By.cssSelector(".sco-guest-start button")).click();
        browser.test("front");
    }

    @AfterEach
    void leaves() {
        browser.close();
        server.close();
    }

    @Test
    void in_practice_every_kind_is_answered_with_the_keyboard_and_no_key_is_told_before() {
        Axe axe = new Axe();
        String rare = quiz.begins("""
                {"mode": "practice", "number": 100, "kinds": ["matching", "ordering", "hotspot"]}""");
        assertThat(answersOneOfEachKind(rare, axe)).containsExactlyInAnyOrder("matching", "ordering", "hotspot");
        String attempt = quiz.begins("""
                {"mode": "practice", "number": 100, "kinds": ["basic", "reversed", "cloze", "typed", "choice",
                 "multiple-response", "true-false", "numeric"]}""");
        assertThat(answersOneOfEachKind(attempt, axe)).contains("choice", "multiple-response", "typed", "true-false");

        browser.press("?");
        browser.test("help-dialog");
        browser.press(Keys.ESCAPE);
        browser.press("o");
        assertThat(browser.test("overview-count").getText()).contains("still open");
        browser.test("finish").sendKeys(Keys.ENTER);
        browser.test("sure-yes").sendKeys(Keys.ENTER);
        browser.until(d -> d.getCurrentUrl().contains("/quiz/result/" + attempt));
        browser.visible(By.tagName("h1"));
        assertThat(axe.findings()).isEmpty();
    }

    private Set<String> answersOneOfEachKind(String attempt, Axe axe) {
        Map<String, Integer> places = quiz.firstOfEachKind(attempt);
        places.forEach((kind, place) -> {
            quiz.goTo(place);
            assertThat(overheard.told())
                    .allSatisfy(told -> assertThat(keyIn(told, place)).isFalse());
            assertThat(overheard.kept()).doesNotContain("keyAnswer", "data-outcome");
            quiz.answersWithKeys(kind);
            quiz.handsIn();
            if (browser.until(d -> browser.shows("revealed") || browser.shows("feedback"))
                    && browser.shows("revealed")) {
                browser.test("partial").sendKeys(Keys.ENTER);
            }
            assertThat(browser.test("verdict").getText()).containsAnyOf("Right", "Partly right", "Not this time");
            if (List.of("matching", "hotspot", "multiple-response").contains(kind)) {
                axe.check(browser, "the answer to a question of kind " + kind);
            }
        });
        return places.keySet();
    }

    @Test
    void a_double_click_counts_once() throws Exception {
        String attempt = quiz.begins("{\"mode\": \"practice\", \"number\": 3, \"kinds\": [\"choice\"]}");
        browser.press("1");
        new Actions(browser.driver).doubleClick(browser.test("check")).perform();
        browser.test("verdict");
        quiz.allSaved();
        assertThat(quiz.here()).isZero();
        assertThat(server.stop()).isIn(0, 143);
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM quiz_entry WHERE attempt_id = '" + attempt + "'"))
                .isOne();
    }

    @Test
    void a_wrong_answer_in_practice_is_told_at_once_and_another_try_is_an_offer() throws Exception {
        Axe axe = new Axe();
        String attempt = quiz.begins("{\"mode\": \"practice\", \"number\": 30, \"kinds\": [\"choice\"]}");
        quiz.answersUntilOneIsWrong();
        int place = quiz.here();
        String key = browser.test("key").getText();
        WebElement verdict = browser.test("verdict");
        assertThat(verdict.getText()).contains("Not this time");
        assertThat(verdict).as("heard, for it has the focus").isEqualTo(browser.focused());
        assertThat(browser.visible(By.id(String.valueOf(verdict.getDomAttribute("aria-describedby"))))
                        .getText())
                .as("and the answer with it")
                .contains(key);
        assertThat(browser.visible(By.cssSelector("[data-outcome='missed']")).getText())
                .contains(key);
        assertThat(browser.visible(By.cssSelector("[data-test='citations'] dd")).getText())
                .isNotEmpty();
        axe.check(browser, "a wrong answer in practice");

        browser.press("r");
        browser.visible(By.cssSelector("[data-view='open']"));
        assertThat(browser.driver.findElements(By.cssSelector("[data-outcome], [data-test='key'], :checked")))
                .as("the question as if it were new")
                .isEmpty();
        quiz.chooses(key);
        browser.press(Keys.ENTER);
        assertThat(browser.test("verdict").getText()).isEqualTo("Right this time");
        assertThat(browser.test("counts").getText()).isEqualTo("Your first answer counts: 0 of 1.");
        assertThat(browser.shows("again")).isFalse();
        quiz.allSaved();

        quiz.goesOn();
        quiz.answersUntilOneIsWrong();
        int other = quiz.here();
        browser.press(Keys.ENTER);
        browser.until(d -> quiz.here() != other);
        assertThat(server.stop()).isIn(0, 143);
        assertThat(new StoredData(data)
                        .column("SELECT correctness || ' ' || points FROM quiz_entry WHERE attempt_id = '" + attempt
                                + "' AND place = " + place + " ORDER BY seq"))
                .containsExactly("WRONG 0.0", "RIGHT 0.0");
        assertThat(axe.findings()).isEmpty();
    }

    @Test
    void an_exam_on_the_phone_goes_on_after_the_server_was_killed_and_ends_when_its_time_is_up() throws Exception {
        browser.phoneSized();
        String attempt = quiz.begins(
                "{\"mode\": \"exam\", \"number\": 4, \"minutes\": 30, \"kinds\": [\"choice\", \"true-false\"]}");
        browser.press("1");
        quiz.allSaved();
        browser.test("flag").click();
        next(1);
        browser.press("1");
        quiz.allSaved();

        server.kill();
        next(2);
        browser.press("1");
        browser.until(d -> "offline".equals(browser.test("status").getDomAttribute("data-state")));
        server = PackagedServer.startAt(server.address(), data);
        quiz.allSaved();
        browser.driver.navigate().refresh();
        assertThat(quiz.here()).isEqualTo(2);
        assertThat(browser.driver.findElements(By.cssSelector(".sco-option :checked")))
                .hasSize(1);

        browser.test("overview").click();
        assertThat(browser.test("overview-count").getText()).isEqualTo("One question is still open. One is flagged.");
        browser.press(Keys.ESCAPE);
        assertThat(overheard.told())
                .allSatisfy(told ->
                        assertThat(Overheard.fields(told)).doesNotContain("keyAnswer", "verdict", "explanation"));

        server.kill();
        new StoredData(data)
                .change("UPDATE quiz_attempt SET ends = DATEADD('SECOND', 20, CURRENT_TIMESTAMP) WHERE attempt_id = '"
                        + attempt + "'");
        server = PackagedServer.startAt(server.address(), data);
        browser.driver.navigate().refresh();
        browser.until(d -> d.getCurrentUrl().contains("/quiz/result/" + attempt) || browser.shows("timeUp"));
        browser.until(d -> d.getCurrentUrl().contains("/quiz/result/" + attempt));
        assertThat(browser.visible(By.tagName("h1")).getText()).isNotEmpty();
    }

    private void next(int place) {
        browser.test("next").click();
        browser.until(d -> quiz.here() == place);
        browser.still();
    }

    /** Whether anything is told about that question which is not needed to ask it. */
    private static boolean keyIn(JsonNode told, int place) {
        JsonNode question = told.has("question") ? told.get("question") : told;
        return question.has("stem")
                && question.get("index").asInt() == place
                && !HARMLESS.containsAll(Overheard.fields(question));
    }
}
