package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import tools.jackson.databind.JsonNode;

/** A guest plays scenarios at the summit table. */
class ScenarioIT {

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
    void a_generated_scenario_with_a_redraft_is_played_with_the_keyboard_alone() {
        opens("sco:withdrawal-clause.russia.kazakhstan");
        assertThat(browser.test("role").getText()).isEqualTo("You speak for Kazakhstan");
        assertThat(overheard.told()).isNotEmpty().allSatisfy(ScenarioIT::nothingTold);
        axe.check(browser, "a prediction");

        browser.press("3");
        assertThat(browser.test("mark-kazakhstan").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        browser.pressWith(Keys.CONTROL, Keys.ENTER);
        assertThat(browser.test("key").getText()).isEqualTo("Kazakhstan and Kyrgyzstan");
        browser.test("why-kazakhstan").sendKeys(Keys.ENTER);
        assertThat(browser.test("reasons-kazakhstan").getText()).contains("geopolitics.3");
        axe.check(browser, "the stances");
        browser.pressWith(Keys.CONTROL, Keys.ENTER);

        browser.until(d -> browser.shows("choice-a")
                || !d.findElements(By.cssSelector(".sco-option")).isEmpty());
        choose("Instead, ask only how long the troops' task will take.");
        browser.press(Keys.ENTER);
        assertThat(browser.test("moved").getText()).contains("Kazakhstan now goes along (before: objects)");
        assertThat(browser.test("sheet").getText()).contains("gone");
        assertThat(browser.test("announcer").getDomProperty("textContent")).contains("Kazakhstan now goes along");
        axe.check(browser, "the table after a redraft");

        playsToTheEnd();
        assertThat(browser.test("final-score").getText()).matches("\\d+ of 12 points");
        axe.check(browser, "the debrief");
        browser.test("study-cards").sendKeys(Keys.ENTER);
        browser.test("front");

        browser.open("/scenarios");
        String best = browser.until(d -> d.findElement(
                        By.cssSelector("[data-test='sco:withdrawal-clause.russia.kazakhstan'] [data-state='done']"))
                .getDomProperty("textContent"));
        assertThat(best).startsWith("Best");
        assertThat(axe.findings()).isEmpty();
    }

    @Test
    void a_story_is_played_on_the_phone_and_goes_on_after_a_reload() {
        browser.visible(By.cssSelector(".sco-scenario"));
        axe.check(browser, "the list of scenarios");
        browser.phoneSized();
        browser.visible(By.cssSelector(".sco-scenario .sco-button")).click();
        browser.test("brief");
        assertThat(overheard.told()).allSatisfy(ScenarioIT::nothingTold);
        String first = browser.test("step").getDomAttribute("data-step");
        takesATurn();
        browser.driver.navigate().refresh();
        browser.until(d -> browser.shows("debrief")
                || !java.util.Objects.equals(browser.test("step").getDomAttribute("data-step"), first));
        playsToTheEnd();
        assertThat(browser.test("way-yours").getText()).isNotEmpty();
        browser.test("again").click();
        browser.test("brief");
        assertThat(axe.findings()).isEmpty();
    }

    /** As it was begun before such cases became drafting games, or for an assignment. */
    private void opens(String scenario) {
        String play = java.util.UUID.randomUUID().toString();
        browser.driver.executeAsyncScript("""
                const [scenario, play, done] = arguments;
                fetch('api/scenario/plays', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json', 'X-SCO-Study': '1' },
                  body: JSON.stringify({ scenario, play }),
                }).then(done);
                """, scenario, play);
        browser.open("/scenarios/" + play);
        browser.test("step");
    }

    private void choose(String label) {
        List<WebElement> options = browser.driver.findElements(By.cssSelector(".sco-option"));
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).getText().contains(label)) {
                browser.press(String.valueOf(place + 1));
                return;
            }
        }
        throw new IllegalStateException("no choice \"" + label + "\"");
    }

    private void playsToTheEnd() {
        while (!browser.until(d -> browser.shows("debrief") || browser.shows("step") || browser.shows("turn"))
                || !browser.shows("debrief")) {
            if (browser.shows("turn")) {
                goesOn();
            } else {
                takesATurn();
            }
        }
    }

    private void takesATurn() {
        browser.still();
        if ("choose".equals(browser.test("step").getDomAttribute("data-kind"))) {
            browser.press("1");
        }
        browser.until(d -> {
            if (browser.shows("submit")) {
                browser.test("submit").click();
            }
            return browser.shows("turn");
        });
    }

    private void goesOn() {
        browser.until(d -> {
            if (browser.shows("go-on")) {
                browser.test("go-on").click();
            }
            return !browser.shows("turn");
        });
    }

    /** Before the end: no stances that are still to be foreseen, no scores and consequences of choices. */
    private static void nothingTold(JsonNode told) {
        JsonNode play = told.has("play") ? told.get("play") : told;
        if (!"open".equals(play.path("state").asString(""))) {
            return;
        }
        JsonNode step = play.get("step");
        assertThat(play.path("debrief").isNull()).isTrue();
        if ("predict".equals(step.get("kind").asString())) {
            assertThat(step.path("table").path("stances").isNull()).isTrue();
        }
        step.path("choices")
                .valueStream()
                .forEach(choice -> assertThat(choice.propertyNames()).containsExactlyInAnyOrder("id", "label"));
    }
}
