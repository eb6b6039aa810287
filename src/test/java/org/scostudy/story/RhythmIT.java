package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;
import org.scostudy.study.LivedPast;

/** Somebody gives their week a rhythm, is away for long, and comes back by a plan. */
class RhythmIT {

    private static final int DAYS = 40;
    private static final int AWAY = 20;
    private static final By DUE = By.cssSelector("[data-test='due']");

    private final Axe axe = new Axe();

    @TempDir
    Path data;

    @Test
    void an_easy_day_and_a_holiday_are_set_and_after_a_break_a_plan_is_taken_followed_and_stopped() throws Exception {
        try (Browser browser = new Browser("")) {
            URI address;
            try (PackagedServer server = PackagedServer.start(data)) {
                address = server.address();
                Ada.signsUp(browser, address);
                setsTheWeek(browser, address);
                server.stop();
            }
            StoredData stored = new StoredData(data);
            assertThat(stored.number("SELECT COUNT(*) FROM study_rhythm WHERE easy_days = 'SUNDAY'"))
                    .isOne();
            LivedPast.of(data, Ada.NAME, Ada.cards(), DAYS, AWAY);
            try (PackagedServer server = PackagedServer.startAt(address, data)) {
                assertThat(server.alive()).isTrue();
                comesBack(browser, address);
                server.stop();
            }
        }
        assertThat(axe.findings()).isEmpty();
        Ada.isWhatTheLogSays(data);
    }

    private void setsTheWeek(Browser browser, URI address) {
        browser.open(address + "/settings");
        SettingsPage settings = new SettingsPage(browser);
        browser.visible(By.id("easy-days"));
        WebElement sunday = browser.driver
                .findElements(By.cssSelector("#easy-days vaadin-checkbox input"))
                .getLast();
        sunday.sendKeys(Keys.SPACE);
        LocalDate today = LearnersDay.now();
        settings.day("holiday-from", today.minusDays(9));
        settings.day("holiday-until", today.plusDays(5));
        browser.until(
                d -> !d.findElements(By.cssSelector("#holiday-from[invalid]")).isEmpty());
        pictures(browser, "settings-refused");
        settings.day("holiday-from", today);
        browser.until(
                d -> d.findElements(By.cssSelector("#holiday-from[invalid]")).isEmpty());
        pictures(browser, "settings");
        browser.open(address + "/");
        assertThat(browser.visible(By.cssSelector(".sco-break")).getText())
                .startsWith("Holiday until")
                .contains("Nothing counts as missed");
        pictures(browser, "holiday");
        browser.open(address + "/settings");
        settings.noDay("holiday-from");
        settings.noDay("holiday-until");
        browser.open(address + "/");
        browser.visible(DUE);
        assertThat(browser.driver.findElements(By.cssSelector(".sco-break"))).isEmpty();
    }

    private void comesBack(Browser browser, URI address) {
        browser.open(address + "/");
        assertThat(browser.visible(By.cssSelector(".sco-break")).getText())
                .contains("You were away for", "cards wait for you", "you are up to date in");
        pictures(browser, "offer");
        int before = due(browser);
        browser.test("plan-take").sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.cssSelector(".sco-break")).getText().startsWith("Your plan:"));
        browser.until(d -> d.switchTo().activeElement().equals(d.findElement(DUE)));
        int planned = due(browser);
        assertThat(planned).isLessThan(before);
        pictures(browser, "plan");
        browser.test("start").sendKeys(Keys.ENTER);
        StudyPage page = new StudyPage(browser);
        for (int i = 0; i < 3; i++) {
            page.answer("3");
        }
        page.allSaved();
        browser.open(address + "/");
        assertThat(due(browser)).isEqualTo(planned - 3);
        browser.test("plan-leave").sendKeys(Keys.ENTER);
        browser.until(d -> d.findElements(By.cssSelector(".sco-break")).isEmpty());
        assertThat(due(browser)).isGreaterThan(planned);
    }

    private static int due(Browser browser) {
        return Integer.parseInt(browser.visible(DUE).getText().replaceAll("\\D", ""));
    }

    /** At both sizes, by day and by night, and each looked at by a program. */
    private void pictures(Browser browser, String name) {
        browser.still();
        for (String scheme : List.of("light", "dark")) {
            browser.prefers(scheme);
            browser.deskSizedAndAsTallAsThePage();
            browser.still();
            browser.screenshot(Path.of("target", "story", "rhythm", name + "-desk-" + scheme + ".png"));
            browser.phoneSizedAndAsTallAsThePage();
            browser.screenshot(Path.of("target", "story", "rhythm", name + "-phone-" + scheme + ".png"));
            browser.deskSized();
        }
        browser.prefers("light");
        axe.check(browser, name);
    }
}
