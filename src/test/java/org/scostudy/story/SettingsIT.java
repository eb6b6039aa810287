package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;

/** Somebody has their own cards scheduled apart, and lets no card stay away for more than a month; by keyboard alone. */
class SettingsIT {

    private final Axe axe = new Axe();

    @TempDir
    Path data;

    @Test
    void own_cards_come_back_in_their_own_way_and_nothing_stays_away_longer_than_is_wanted() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).sendKeys(Keys.ENTER);
            StudyPage page = new StudyPage(browser);
            browser.test("front");
            write(browser);

            browser.open("/settings");
            setApart(browser);
            SettingsPage settings = new SettingsPage(browser);
            settings.number("Desired retention", "97");
            axe.check(browser, "a reading set apart");
            browser.open("/study?section=~mine/1");
            String own = easy(browser, page);
            browser.open("/study");
            String other = easyOfTheReading(browser, page);
            assertThat(days(own)).isLessThan(days(other));

            browser.open("/settings");
            WebElement more = browser.visible(By.cssSelector("#more-settings > summary"));
            assertThat(browser.driver
                            .findElement(By.cssSelector("#more-settings"))
                            .getDomAttribute("open"))
                    .isNull();
            more.sendKeys(Keys.ENTER);
            settings.number("Longest interval, in days", "0");
            browser.until(d -> d.findElement(By.id("more-settings")).getText().contains("from 1 to 36500"));
            settings.number("Longest interval, in days", "2");
            browser.until(d -> d.findElement(By.id("more-settings")).getText().contains("2 days"));
            axe.check(browser, "more settings");
            assertThat(axe.findings()).isEmpty();
            browser.open("/study");
            assertThat(days(easyOfTheReading(browser, page))).isLessThanOrEqualTo(2);
            assertThat(server.stop()).isIn(0, 143);
        }
        StoredData stored = new StoredData(data);
        assertThat(stored.number("SELECT COUNT(*) FROM scheduling WHERE pack = '~mine' AND desired_retention = 0.97"))
                .isOne();
        assertThat(stored.number("SELECT COUNT(*) FROM scheduling WHERE pack IS NULL AND maximum_interval = 2"))
                .isOne();
    }

    private static void write(Browser browser) {
        browser.open("/cards/mine/card?deck=Rivers");
        browser.visible(By.cssSelector("#front textarea")).sendKeys("Where does the Volga end?");
        browser.visible(By.cssSelector("#back textarea")).sendKeys("In the Caspian Sea");
        browser.pressWith(Keys.CONTROL, Keys.ENTER);
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("Added to “Rivers”"));
    }

    /** What the last of the three choices names. */
    private static void setApart(Browser browser) {
        browser.visible(By.id("preset-choice"));
        browser.driver.executeScript("document.querySelector('#preset-choice').focus()");
        browser.press(Keys.ENTER);
        browser.visible(By.cssSelector("vaadin-select-item"));
        browser.press(Keys.END);
        browser.press(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("preset-state")).getText().equals("“Own cards” follows all readings."));
        browser.visible(By.id("preset-turn")).sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("preset-turn")).getText().equals("Follow all readings again"));
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("preset-turn");
    }

    private static String easyOfTheReading(Browser browser, StudyPage page) {
        page.reveal();
        if (browser.driver
                .findElement(By.cssSelector("[data-test='card']"))
                .getText()
                .contains("Volga")) {
            page.grade("1");
            page.reveal();
        }
        return interval(browser);
    }

    private static String easy(Browser browser, StudyPage page) {
        page.reveal();
        assertThat(browser.driver
                        .findElement(By.cssSelector("[data-test='card']"))
                        .getText())
                .contains("Volga");
        return interval(browser);
    }

    private static String interval(Browser browser) {
        return browser.test("grade-4").getText();
    }

    private static int days(String button) {
        return Integer.parseInt(button.replaceAll("(?s).*?(\\d+) days?.*", "$1"));
    }
}
