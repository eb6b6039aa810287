package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.scostudy.PackagedServer;

/** A class holds a summit: a chair with a desk and a wall, five delegates on their phones, and whatever can go wrong. */
class LiveIT {

    private static final String DATE = "timetable-for-withdrawal";
    private static final String MILDER = "no-date-but-a-question";
    private static final int PHONES = 5;

    @TempDir
    Path data;

    private final Axe axe = new Axe();
    private final List<Browser> phones = new ArrayList<>();
    private PackagedServer server;
    private Browser chair;
    private String deskTab = "";
    private String wallTab = "";

    @BeforeEach
    void the_chair_signs_in() {
        server = PackagedServer.start(data);
        chair = new Browser(server.address().toString());
        new Authors(chair).signUpAsAdministrator(server.lines());
    }

    @AfterEach
    void everybody_leaves() {
        phones.forEach(Browser::close);
        chair.close();
        server.close();
    }

    @Test
    void a_text_is_negotiated_by_six_while_a_phone_dies_and_the_server_restarts() {
        String code = opensASummit();
        for (int i = 0; i < PHONES; i++) {
            phones.add(joins(code));
        }
        assertThat(phones).extracting(phone -> phone.test("role").getText()).doesNotHaveDuplicates();
        checks(phones.getFirst(), "the seat");
        onTheWall();
        looksAt(chair, "the wall while a class gathers");
        onTheDesk();
        presses("begin");

        the_text_changes_for_all_at_once();
        a_phone_dies_and_comes_back_to_its_seat();
        somebody_leaves_a_seat_and_returns();
        a_vote_outlives_a_restart();
        a_line_that_was_cut_misses_nothing();
        the_end_is_told_to_all();
        assertThat(axe.findings()).isEmpty();
    }

    private String opensASummit() {
        chair.open("/teach/live");
        chair.visible(By.id("live-case")).click();
        chair.until(d -> d.findElements(By.tagName("vaadin-select-item")).stream()
                        .filter(item -> item.getText().contains("A date for the troops"))
                        .findFirst()
                        .orElse(null))
                .click();
        chair.test("open").click();
        String code = chair.test("code").findElement(By.className("wall-code")).getText();
        looksAt(chair, "the desk");
        deskTab = chair.driver.getWindowHandle();
        String desk = Objects.requireNonNull(chair.driver.getCurrentUrl());
        chair.driver.switchTo().newWindow(WindowType.TAB);
        wallTab = chair.driver.getWindowHandle();
        chair.driver.get(desk.replaceFirst("desk$", "wall"));
        chair.test("code");
        onTheDesk();
        return code;
    }

    private Browser joins(String code) {
        Browser phone = new Browser(server.address().toString());
        phone.phoneSized();
        phone.prefers("dark");
        phone.open("/live");
        if (phones.isEmpty()) {
            checks(phone, "where a code is typed");
            phone.visible(By.id("live-code")).sendKeys("ZZZ ZZZ", Keys.ENTER);
            assertThat(phone.visible(By.id("live-problem")).getText()).contains("no summit with this code");
        }
        phone.visible(By.id("live-code")).clear();
        phone.visible(By.id("live-code")).sendKeys(code.toLowerCase(java.util.Locale.ROOT), Keys.ENTER);
        phone.test("role");
        return phone;
    }

    /** To look at all sizes takes a phone's size away. */
    private void checks(Browser phone, String what) {
        looksAt(phone, what);
        phone.phoneSized();
    }

    /** From its top, when nothing moves any more. */
    private void looksAt(Browser browser, String what) {
        browser.driver.executeScript("scrollTo(0, 0)");
        browser.still();
        axe.check(browser, what);
    }

    private void onTheDesk() {
        chair.driver.switchTo().window(deskTab);
    }

    private void onTheWall() {
        chair.driver.switchTo().window(wallTab);
    }

    private void presses(String button) {
        // The desk is drawn anew with what happens; what is pressed twice is done once.
        chair.until(d -> {
            chair.test(button).click();
            return true;
        });
    }

    private static By line(String line, String state) {
        return By.cssSelector("[data-test='line-" + line + "'][data-state='" + state + "']");
    }

    private void the_text_changes_for_all_at_once() {
        Browser first = phones.getFirst();
        first.test("softer-" + DATE).findElement(By.tagName("summary")).click();
        inTheMiddle(first, "take-" + MILDER);
        phones.forEach(phone -> phone.visible(line(DATE, "milder")));
        onTheWall();
        chair.visible(line(DATE, "milder"));
        onTheDesk();
        assertThat(chair.test("text").getText()).contains("milder");

        Browser second = phones.get(1);
        new Actions(second.driver)
                .doubleClick(second.test("strike-sovereignty-passage"))
                .perform();
        phones.forEach(phone -> phone.visible(line("sovereignty-passage", "out")));
        inTheMiddle(second, "restore-sovereignty-passage");
        phones.forEach(phone -> phone.visible(line("sovereignty-passage", "first")));

        turns(first, "corridor");
        checks(first, "the corridor");
        inTheMiddle(first, "ask-china");
        assertThat(phones.get(1).test("asked-russia").getText()).contains("Russia asks");
        inTheMiddle(phones.get(1), "answer-object");
        first.until(d -> d.findElement(By.cssSelector("[data-test='heard-china']"))
                .getText()
                .contains("objects"));
        turns(first, "brief");
        checks(first, "the brief");
        turns(first, "text");
    }

    private static void turns(Browser phone, String tab) {
        phone.test("tab-" + tab).click();
    }

    private static void inTheMiddle(Browser phone, String test) {
        phone.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", phone.test(test));
        phone.test(test).click();
    }

    private void a_phone_dies_and_comes_back_to_its_seat() {
        Browser dies = phones.get(2);
        String role = dies.test("role").getText();
        String page = Objects.requireNonNull(dies.driver.getCurrentUrl());
        Set<Cookie> kept = dies.driver.manage().getCookies();
        dies.close();
        Browser back = new Browser(server.address().toString());
        phones.set(2, back);
        back.phoneSized();
        back.open("/live");
        kept.forEach(back.driver.manage()::addCookie);
        back.driver.get(page);
        assertThat(back.test("role").getText()).isEqualTo(role);
        back.visible(line(DATE, "milder"));
    }

    private void somebody_leaves_a_seat_and_returns() {
        Browser last = phones.getLast();
        last.test("leave").click();
        last.test("leave-yes").click();
        last.test("standing");
        last.test("sit").click();
        last.test("role");
    }

    private void a_vote_outlives_a_restart() {
        presses("pause");
        assertThat(phones.getFirst().test("paused").getText()).contains("paused");
        presses("resume");
        presses("call");
        phones.forEach(phone -> phone.test("ballot"));
        checks(phones.getFirst(), "the ballot");
        votes(phones.getFirst(), "consent");
        phones.getFirst().test("mine");

        URI address = server.address();
        server.kill();
        phones.get(1)
                .until(d -> !"live"
                        .equals(d.findElement(By.cssSelector("[data-test='line']"))
                                .getAttribute("data-state")));
        votes(phones.get(1), "consent");
        server = PackagedServer.startAt(address, data);

        phones.get(1).test("mine");
        votes(phones.get(2), "reserve");
        phones.get(2).test("mine");
        inTheMiddle(phones.get(3), "vote-object");
        // The driver's own click goes on for a moment after the vote has taken the button away.
        phones.get(3)
                .driver
                .executeScript("arguments[0].click()", phones.get(3).visible(By.cssSelector("[data-test^='plea-']")));
        assertThat(phones.get(3).test("mine").getText()).contains("objects");
        chair.driver.navigate().refresh();
        looksAt(chair, "the desk during a vote");
        presses("close");
        onTheWall();
        looksAt(chair, "the wall after a vote");
        assertThat(chair.visible(By.className("wall-reveal")).getText()).contains("Blocked", "Kyrgyzstan");
        onTheDesk();
        phones.forEach(phone -> assertThat(phone.test("last").getText()).contains("Blocked"));
    }

    private static void votes(Browser phone, String word) {
        phone.still();
        inTheMiddle(phone, "vote-" + word);
    }

    private void a_line_that_was_cut_misses_nothing() {
        Browser away = phones.getFirst();
        away.offline(true);
        chair.test("choices").findElement(By.tagName("summary")).click();
        chair.visible(By.cssSelector("[data-test^='news-']")).click();
        phones.get(1).test("news");
        away.offline(false);
        away.test("news");
    }

    private void the_end_is_told_to_all() {
        presses("call");
        presses("close");
        presses("end");
        presses("end-yes");
        for (Browser phone : phones) {
            assertThat(phone.test("points").getText()).matches("\\d+ of 100 points");
        }
        checks(phones.getFirst(), "the debrief on a phone");
        onTheWall();
        assertThat(chair.test("compared-1").getText()).contains("By their interests", "Blocked");
        assertThat(chair.test("debrief").getText()).contains("What the reading reports", "intro.1");
        looksAt(chair, "the debrief on the wall");
    }
}
