package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import tools.jackson.databind.JsonNode;

/** A guest drafts a text at the summit table. */
class DraftingIT {

    private static final String CASE = "sco:withdrawal-clause.russia.kazakhstan";

    @TempDir
    Path data;

    private final Axe axe = new Axe();
    private PackagedServer server;
    private Browser browser;
    private Overheard overheard;

    @BeforeEach
    void starts_as_a_guest() {
        server = PackagedServer.start(data);
        browser = new Browser(server.address().toString());
        overheard = new Overheard(browser);
        browser.open("/");
        browser.visible(By.cssSelector(".sco-guest-start button")).click();
        browser.test("front");
        browser.open("/scenarios");
    }

    @AfterEach
    void leaves() {
        browser.close();
        server.close();
    }

    @Test
    void a_text_is_drafted_with_the_keyboard_alone_and_is_there_after_a_reload() {
        opens();
        assertThat(browser.test("role").getText()).isEqualTo("You speak for Kazakhstan");
        assertThat(browser.test("goals").getText()).contains("Must have", "Cannot sign");
        assertThat(overheard.told()).isNotEmpty().allSatisfy(DraftingIT::nothingTold);
        inTheFirstScreen("line-timetable-for-withdrawal", "put");
        axe.check(browser, "the draft");

        focusAndEnter("sound-kyrgyzstan");
        assertThat(browser.test("said-kyrgyzstan").getText()).contains("geopolitics.3");

        browser.press("p");
        browser.test("foresee");
        browser.press(Keys.ENTER);
        assertThat(browser.test("incomplete").getText()).contains("Nobody objects");
        browser.press("3");
        axe.check(browser, "who will object");
        browser.press(Keys.ENTER);
        browser.test("explain");
        axe.check(browser, "the reasons");
        browser.press("1");
        browser.press(Keys.ENTER);
        assertThat(browser.test("key").getText()).isEqualTo("Kazakhstan and Kyrgyzstan");
        axe.check(browser, "the verdict");
        browser.press(Keys.ENTER);

        browser.test("draft");
        focusAndEnter("strike-timetable-for-withdrawal");
        browser.visible(By.cssSelector("[data-test='line-timetable-for-withdrawal'][data-state='out']"));
        browser.driver.navigate().refresh();
        browser.visible(By.cssSelector("[data-test='line-timetable-for-withdrawal'][data-state='out']"));
        assertThat(browser.test("left").getText()).isEqualTo("2 votes left");

        putForeseeingNobody();
        assertThat(browser.test("flips").getText())
                .contains("Kazakhstan", "the United States and NATO are asked to name a date");
        browser.press(Keys.ENTER);
        browser.test("news");
        axe.check(browser, "the news");
        putForeseeingNobody();
        browser.press(Keys.ENTER);

        browser.test("debrief");
        assertThat(browser.test("final-score").getText()).matches("\\d+ of 100 points");
        assertThat(browser.test("better").getText()).contains("News:");
        axe.check(browser, "the debrief");
        browser.test("study-cards").sendKeys(Keys.ENTER);
        browser.test("front");

        browser.open("/scenarios");
        String best = browser.until(d -> d.findElement(By.cssSelector("[data-test='" + CASE + "'] [data-state='done']"))
                .getDomProperty("textContent"));
        assertThat(best).endsWith("of 100");
        assertThat(axe.findings()).isEmpty();
    }

    @Test
    void a_text_is_drafted_on_the_phone_and_goes_on_after_a_reload() {
        browser.phoneSized();
        browser.prefers("dark");
        WebElement topic = browser.until(d -> d.findElement(By.cssSelector("[data-test='" + CASE + "']")))
                .findElement(By.xpath("ancestor::details/summary"));
        inTheMiddle(topic).click();
        inTheMiddle(browser.visible(By.cssSelector("[data-test='" + CASE + "'] button")))
                .click();
        browser.test("draft");
        inTheFirstScreen("line-timetable-for-withdrawal", "put");
        browser.test("softer-timetable-for-withdrawal").click();
        browser.test("soften-no-date-but-a-question").click();
        browser.visible(By.cssSelector("[data-test='line-timetable-for-withdrawal'][data-state='milder']"));
        browser.driver.navigate().refresh();
        browser.visible(By.cssSelector("[data-test='line-timetable-for-withdrawal'][data-state='milder']"));
        inTheFirstScreen("line-timetable-for-withdrawal", "put");

        browser.still();
        browser.test("put").click();
        browser.test("foresee-nobody").click();
        browser.still();
        browser.test("submit").click();
        axe.check(browser, "the verdict on the phone");
        browser.still();
        browser.test("go-on").click();
        browser.test("news");
        browser.test("postpone").click();
        browser.test("debrief");
        browser.test("again").click();
        browser.visible(By.cssSelector("[data-test='line-timetable-for-withdrawal'][data-state='first']"));
        assertThat(axe.findings()).isEmpty();
    }

    private void opens() {
        WebElement card = browser.until(d -> d.findElement(By.cssSelector("[data-test='" + CASE + "']")));
        card.findElement(By.xpath("ancestor::details/summary")).sendKeys(Keys.ENTER);
        browser.visible(By.cssSelector("[data-test='" + CASE + "'] button")).sendKeys(Keys.ENTER);
        browser.test("draft");
    }

    /** Clear of the bars above and below. */
    private WebElement inTheMiddle(WebElement element) {
        browser.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
        return element;
    }

    private void focusAndEnter(String test) {
        browser.until(d -> {
            browser.test(test).sendKeys(Keys.ENTER);
            return true;
        });
    }

    private void putForeseeingNobody() {
        browser.press("p");
        browser.test("foresee");
        browser.press("7");
        browser.press(Keys.ENTER);
        browser.test("verdict");
    }

    /** Without scrolling. */
    private void inTheFirstScreen(String... tests) {
        browser.driver.executeScript("scrollTo(0, 0)");
        for (String test : tests) {
            Object bottom = browser.driver.executeScript(
                    "return arguments[0].getBoundingClientRect().bottom - innerHeight", browser.test(test));
            assertThat(((Number) java.util.Objects.requireNonNull(bottom)).intValue())
                    .as(test)
                    .isLessThanOrEqualTo(0);
        }
    }

    /** Before the members are asked: no stances, no outcome, no score. */
    private static void nothingTold(JsonNode told) {
        assertThat(told.path("end").isNull() || !told.has("puttings")).isTrue();
        assertThat(told.path("lines").toString() + told.path("puttings") + told.path("members"))
                .doesNotContain("objects", "supports", "outcome", "weight");
    }
}
