package org.scostudy.story;

import java.time.LocalDate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page Settings, driven with the keyboard. */
final class SettingsPage {

    private static final String ALL = Keys.chord(Keys.CONTROL, "a");
    private static final By HIDDEN_BEHIND_A_CALENDAR = By.cssSelector("[data-aria-hidden]");

    private final Browser browser;

    SettingsPage(Browser browser) {
        this.browser = browser;
    }

    void number(String label, String number) {
        browser.visible(By.xpath("//vaadin-integer-field[label[normalize-space()=\"" + label + "\"]]/input"))
                .sendKeys(ALL, number, Keys.ENTER);
    }

    /** A calendar opens beside what is typed; one that is closed before it is open would leave the page hidden behind it. */
    void day(String id, LocalDate day) {
        WebElement input = input(id);
        input.sendKeys(ALL, day.toString());
        browser.until(d -> !d.findElements(HIDDEN_BEHIND_A_CALENDAR).isEmpty());
        input.sendKeys(Keys.ENTER);
        browser.until(d -> d.findElements(HIDDEN_BEHIND_A_CALENDAR).isEmpty());
    }

    void noDay(String id) {
        WebElement input = input(id);
        input.sendKeys(ALL, Keys.BACK_SPACE, Keys.ENTER);
        browser.until(d -> String.valueOf(input.getDomProperty("value")).isEmpty());
    }

    private WebElement input(String id) {
        return browser.visible(By.cssSelector("#" + id + " input"));
    }
}
