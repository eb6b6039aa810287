package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;

/** A visitor studies as a guest, with the keyboard alone, and keeps the progress by signing up. */
class StudyingIT {

    @TempDir
    Path data;

    @Test
    void twenty_cards_three_undone_one_reload_and_a_sign_up_leave_twenty_answers() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).sendKeys(Keys.ENTER);
            StudyPage page = new StudyPage(browser);

            for (int i = 0; i < 8; i++) {
                page.answer("3");
            }
            for (int i = 0; i < 3; i++) {
                page.undo();
            }
            for (int i = 0; i < 3; i++) {
                page.answer("4");
            }
            page.goOn();
            page.goOn();
            page.allSaved();
            browser.driver.navigate().refresh();
            for (int i = 0; i < 10; i++) {
                page.answer(i % 3 == 0 ? "1" : "3");
            }
            page.allSaved();

            browser.open("/sign-up");
            fill(browser, "ada.l", "caravan salt tea");
            browser.until(d -> d.findElements(By.cssSelector(".sco-guest")).isEmpty()
                    && !d.getCurrentUrl().contains("sign-up"));
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM answer")).isEqualTo(20);
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM review"))
                .as("the log keeps what was undone")
                .isEqualTo(26);
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM account WHERE role = 'LEARNER'"))
                .isEqualTo(1);
    }

    @Test
    void answers_given_without_a_connection_arrive_when_it_is_back_and_once_only() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            page.answer("3");
            page.allSaved();

            browser.offline(true);
            page.answer("3");
            page.answer("3");
            browser.until(d -> "offline".equals(browser.test("status").getDomAttribute("data-state")));
            browser.offline(false);

            page.allSaved();
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM review")).isEqualTo(3);
    }

    @Test
    void a_sitting_goes_on_without_a_connection_and_all_of_it_arrives_once() throws Exception {
        int answers = 25;
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            browser.test("front");
            browser.open("/settings");
            new SettingsPage(browser).number("New cards a day", String.valueOf(2 * answers));
            browser.visible(By.xpath("//*[normalize-space()='Saved']"));
            browser.open("/study");
            page.answer("3");
            page.allSaved();
            browser.until(d -> (Boolean) d.executeScript("""
                    return performance.getEntriesByType('resource')
                        .some(entry => entry.name.includes('/api/study/stock') && entry.responseEnd > 0);
                    """));

            browser.offline(true);
            for (int i = 0; i < answers; i++) {
                page.answer("3");
            }
            browser.until(d -> "offline".equals(browser.test("status").getDomAttribute("data-state")));
            browser.offline(false);

            page.allSaved();
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM review")).isEqualTo(answers + 1);
        assertThat(new StoredData(data).number("SELECT COUNT(DISTINCT card_id) FROM review"))
                .isEqualTo(answers + 1);
    }

    @Test
    void a_double_click_on_a_grade_counts_once_and_two_tabs_do_not_count_twice() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            String first = browser.driver.getWindowHandle();
            page.reveal();
            browser.driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
            browser.open("/study");
            page.answer("3");
            page.allSaved();
            browser.driver.switchTo().window(first);

            WebElement good = browser.test("grade-3");
            new org.openqa.selenium.interactions.Actions(browser.driver)
                    .doubleClick(good)
                    .perform();
            page.allSaved();
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM review")).isEqualTo(1);
    }

    @Test
    void a_section_that_is_chosen_is_the_only_one_that_is_studied() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            browser.test("front");
            browser.open("/study?section=sco/economy");
            StudyPage page = new StudyPage(browser);
            for (int i = 0; i < 6; i++) {
                assertThat(browser.visible(By.cssSelector("[data-test='front'] .deck-section"))
                                .getText())
                        .isEqualTo("The growing economic side");
                page.answer("4");
            }
            page.undo();
            assertThat(browser.visible(By.cssSelector("[data-test='front'] .deck-section"))
                            .getText())
                    .isEqualTo("The growing economic side");
        }
    }

    @Test
    void who_has_done_the_days_cards_can_go_on_and_knows_what_it_costs() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            for (int i = 0; i < 15; i++) {
                page.answer("4");
            }
            WebElement five = browser.visible(By.cssSelector("[data-test='finish'] [data-kind='NEW']"));
            assertThat(five.getText()).startsWith("5 more new cards").containsIgnoringCase("tomorrow");
            five.sendKeys(Keys.ENTER);
            browser.test("front");
            assertThat(browser.test("count-fresh").getText()).isEqualTo("5 new");
            for (int i = 0; i < 5; i++) {
                page.answer("4");
            }
            page.allSaved();

            browser.open("/");
            assertThat(browser.visible(By.cssSelector(".sco-more [data-kind='NEW']"))
                            .getDomAttribute("href"))
                    .contains("more=new:25:");
            browser.open("/study?section=sco/economy");
            assertThat(browser.visible(By.className("sco-studied")).getText())
                    .contains("beyond today’s limit", "tomorrow");
            page.answer("4");
            page.allSaved();
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM answer")).isEqualTo(21);
    }

    /** Fills in the form where one signs up. */
    static void fill(Browser browser, String name, String password) {
        Set<WebElement> done = new HashSet<>();
        browser.visible(By.cssSelector("input[type=password]"));
        for (WebElement input : browser.driver.findElements(By.cssSelector("main input"))) {
            if (input.isDisplayed() && done.add(input)) {
                input.sendKeys("password".equals(input.getDomAttribute("type")) ? password : name);
            }
        }
        browser.press(Keys.ENTER);
    }
}
