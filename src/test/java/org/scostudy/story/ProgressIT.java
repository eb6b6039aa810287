package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;
import org.scostudy.study.LivedPast;

/** Somebody who has studied for a year looks at how it went, at the cards, and at the memory of one. */
class ProgressIT {

    private static final int YEAR = 365;

    /** Cards were met in the first weeks only. */
    private static final List<String> MET_BY_THEN = List.of("year", "all");

    private static final List<String> CHARTS = List.of(
            "answers",
            "new",
            "minutes",
            "hours",
            "buttons",
            "retention",
            "calibration",
            "forecast",
            "intervals",
            "stability",
            "difficulty",
            "retrievability");

    /** What a chart says, draws and tells in numbers, looked at in one moment, for a new range puts others in their place. */
    private static final String DRAWN = """
            const plot = document.getElementById(arguments[0]);
            const svg = plot?.querySelector('svg');
            return svg && [
              svg.getAttribute('aria-label') ?? '',
              plot.querySelectorAll('svg rect, svg circle').length,
              plot.querySelectorAll('details tbody tr').length,
            ];
            """;

    private final Axe axe = new Axe();

    @TempDir
    Path data;

    @Test
    void a_year_of_study_is_looked_at_in_every_chart_in_the_list_of_cards_and_in_one_card() throws Exception {
        try (Browser browser = new Browser("")) {
            URI address;
            try (PackagedServer server = PackagedServer.start(data)) {
                address = server.address();
                Ada.signsUp(browser, address);
                server.stop();
            }
            int answers = LivedPast.of(data, Ada.NAME, Ada.cards(), YEAR);
            try (PackagedServer server = PackagedServer.startAt(address, data)) {
                assertThat(server.alive()).isTrue();
                looksAtEveryChart(browser, address);
                looksAtCards(browser);
                looksAtOneCard(browser);
                server.stop();
            }
            assertThat(new StoredData(data).number("SELECT COUNT(*) FROM review WHERE kind = 'ANSWER'"))
                    .isEqualTo(answers);
        }
        assertThat(axe.findings()).isEmpty();
        Ada.isWhatTheLogSays(data);
    }

    private void looksAtEveryChart(Browser browser, URI address) {
        browser.open(address + "/");
        browser.test("way-progress").sendKeys(Keys.ENTER);
        browser.visible(By.id("plot-answers"));
        for (String range : List.of("month", "quarter", "year", "all")) {
            browser.test("range-" + range).sendKeys(Keys.ENTER);
            browser.until(d -> !d.findElements(By.cssSelector("[data-test='range-" + range + "'][aria-current='true']"))
                    .isEmpty());
            for (String chart : CHARTS) {
                browser.visible(By.id("plot-" + chart));
                List<?> drawn = browser.until(d -> (List<?>) d.executeScript(DRAWN, "plot-" + chart));
                assertThat(String.valueOf(drawn.getFirst())).as(chart).isNotBlank();
                assertThat((Long) drawn.get(1))
                        .as("what %s draws of a year, %s", chart, range)
                        .isGreaterThanOrEqualTo(chart.equals("new") && !MET_BY_THEN.contains(range) ? 0 : 1);
                assertThat((Long) drawn.get(2)).as(chart).isPositive();
            }
        }
        assertThat(browser.driver.findElements(By.cssSelector("#periods tbody tr")))
                .hasSize(6);
        pictures(browser, "progress");
        browser.forcesColours();
        browser.deskSizedAndAsTallAsThePage();
        browser.screenshot(Path.of("target", "story", "progress", "progress-forced-colours.png"));
        browser.prints();
        browser.screenshot(Path.of("target", "story", "progress", "progress-print.png"));
        browser.prefers("light");
        browser.deskSized();
        WebElement table = browser.visible(By.id("plot-retention"));
        table.findElement(By.cssSelector("summary")).sendKeys(Keys.ENTER);
        browser.until(
                d -> table.findElement(By.cssSelector("[data-test='csv']")).isDisplayed());
        String csv = String.valueOf(browser.driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; fetch(arguments[0]).then(r => r.text()).then(done)",
                table.findElement(By.cssSelector("[data-test='csv']")).getDomProperty("href")));
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv).contains("Young (under 21 days),");
    }

    private void looksAtCards(Browser browser) {
        browser.test("way-cards").sendKeys(Keys.ENTER);
        browser.visible(By.cssSelector(".progress-cards tbody tr"));
        pictures(browser, "cards");
        browser.visible(By.cssSelector("#words input")).sendKeys("tashkent");
        browser.until(
                d -> d.findElements(By.cssSelector(".progress-cards tbody tr")).size() < 50);
        browser.driver.executeScript("document.querySelector('.progress-cards vaadin-checkbox').focus()");
        browser.press(Keys.SPACE);
        browser.until(d -> d.findElement(By.id("told")).getText().startsWith("1 card chosen"));
        browser.visible(By.id("action-suspend")).sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("told")).getText().startsWith("1 card is suspended"));
        browser.until(d -> d.findElement(By.cssSelector(".progress-cards tbody tr"))
                .getText()
                .contains("suspended"));
    }

    private void looksAtOneCard(Browser browser) {
        browser.visible(By.cssSelector(".progress-cards tbody th a")).sendKeys(Keys.ENTER);
        browser.visible(By.id("plot-forgetting-curve"));
        assertThat(browser.driver.findElements(By.cssSelector("#log tbody tr"))).isNotEmpty();
        pictures(browser, "card");
        browser.visible(By.id("action-move")).sendKeys(Keys.ENTER);
        browser.visible(By.id("move-from"));
        pictures(browser, "move");
        browser.visible(By.id("move-now")).sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("told")).getText().startsWith("1 card was moved"));
        assertThat(browser.test("fact-due").getText()).endsWith("moved there by you");
        browser.visible(By.id("action-reset")).sendKeys(Keys.ENTER);
        browser.visible(By.cssSelector("vaadin-confirm-dialog [slot='confirm-button']"))
                .sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("told")).getText().contains("taken back"));
        assertThat(browser.test("fact-state").getText()).startsWith("New");
    }

    /** At both sizes, by day and by night, and each looked at by a program. */
    private void pictures(Browser browser, String name) {
        browser.still();
        for (String scheme : List.of("light", "dark")) {
            browser.prefers(scheme);
            browser.deskSizedAndAsTallAsThePage();
            browser.still();
            browser.screenshot(Path.of("target", "story", "progress", name + "-desk-" + scheme + ".png"));
            browser.phoneSizedAndAsTallAsThePage();
            browser.screenshot(Path.of("target", "story", "progress", name + "-phone-" + scheme + ".png"));
            browser.deskSized();
        }
        browser.prefers("light");
        axe.check(browser, name);
    }
}
