package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;

/** A guest looks something up in the reading and goes on to study it. */
class ReadingIT {

    @TempDir
    Path data;

    @Test
    void what_is_looked_up_is_found_with_its_card_and_its_section_can_be_studied() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            startAsGuest(browser);
            browser.open("/read");
            assertThat(standing(browser)).contains("0 Known", "0 Shaky");

            browser.test("query").sendKeys("RATS tashk");
            WebElement hit = browser.until(d -> d.findElements(By.cssSelector("[data-test='hit']")).stream()
                    .filter(found -> found.getText().contains("headquarters in Tashkent"))
                    .findFirst()
                    .orElse(null));
            assertThat(browser.test("found").getText()).endsWith("found");
            assertThat(hit.findElements(By.tagName("mark")))
                    .extracting(WebElement::getText)
                    .contains("Tashkent");
            assertThat(hit.findElement(By.className("guide-hit-card")).getText())
                    .endsWith("?");
            assertThat(browser.driver.getCurrentUrl()).endsWith("/read?q=RATS%20tashk");

            hit.findElement(By.tagName("a")).sendKeys(Keys.ENTER);
            WebElement fact = browser.visible(By.id("fact-sco-rats-seat"));
            assertThat(fact).isEqualTo(browser.driver.switchTo().activeElement());
            assertThat(browser.driver.getCurrentUrl()).endsWith("/read?passage=box.4");

            fact.findElement(By.xpath("ancestor::section[@data-test='section']//a[@data-test='study-section']"))
                    .sendKeys(Keys.ENTER);
            assertThat(browser.visible(By.cssSelector("[data-test='front'] .deck-section"))
                            .getText())
                    .isEqualTo("The SCO at a glance");
        }
    }

    @Test
    void a_card_leads_to_the_passage_it_rests_on_and_is_shaky_after_its_first_answer() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            startAsGuest(browser);
            StudyPage page = new StudyPage(browser);
            page.reveal();
            WebElement sources = browser.test("citations").findElement(By.tagName("summary"));
            browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", sources);
            sources.click();
            WebElement link = browser.visible(By.cssSelector("[data-test='citations'] dt a"));
            String passage = link.getText();
            page.answer("1");
            page.allSaved();

            browser.open("/read?passage=" + passage);
            assertThat(browser.visible(By.cssSelector(".guide-passage.is-sought"))
                            .getDomAttribute("id"))
                    .isEqualTo(passage);
            assertThat(standing(browser)).contains("1 Shaky");
        }
    }

    @Test
    void the_path_leads_from_today_to_what_comes_next() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            startAsGuest(browser);
            StudyPage page = new StudyPage(browser);
            page.answer("4");
            page.allSaved();

            browser.open("/");
            browser.test("path").sendKeys(Keys.ENTER);
            WebElement path = browser.visible(By.id("your-path"));
            browser.until(d -> path.equals(d.switchTo().activeElement()));
            List<WebElement> steps = path.findElements(By.cssSelector("[data-test='step']"));
            assertThat(steps.getFirst().getDomAttribute("data-mastery")).isNotEqualTo("new");
            assertThat(steps.get(1).getText()).endsWith("You are here");

            steps.get(1).findElement(By.tagName("a")).sendKeys(Keys.ENTER);
            WebElement fact = browser.visible(By.cssSelector(".guide-fact.is-sought"));
            assertThat(fact).isEqualTo(browser.driver.switchTo().activeElement());
        }
    }

    @Test
    void the_map_shows_who_belongs_to_the_organisation_in_words_too() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            startAsGuest(browser);
            browser.open("/read");
            List<String> legend = Objects.requireNonNull(browser.until(d -> {
                var entries = d.findElements(By.cssSelector("sco-map .map-legend-entry"));
                return entries.size() == 3
                        ? entries.stream().map(WebElement::getText).toList()
                        : null;
            }));
            assertThat(legend)
                    .containsExactly(
                            "Members: China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan",
                            "Observers: India, Iran, Mongolia, Pakistan",
                            "Dialogue partners: Belarus, Sri Lanka");
        }
    }

    private static String standing(Browser browser) {
        return browser.test("standing").getText().replaceAll("\\s+", " ");
    }

    private static void startAsGuest(Browser browser) {
        browser.open("/");
        browser.visible(By.cssSelector(".sco-guest-start button")).click();
        browser.test("front");
    }
}
