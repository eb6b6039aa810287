package org.scostudy.story;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page where cards are studied, driven with the keyboard. */
final class StudyPage {

    private final Browser browser;

    StudyPage(Browser browser) {
        this.browser = browser;
    }

    /** Turns the card, or types an answer where one is asked for, and grades it. */
    void answer(String grade) {
        reveal();
        grade(grade);
    }

    /** Of the card that is turned. */
    void grade(String grade) {
        String prompt = prompt();
        browser.press(grade);
        browser.until(d -> gone(prompt));
    }

    /** Turns the card and goes on by the same key, which means Good once the back was there for a moment. */
    void goOn() {
        String prompt = reveal();
        browser.until(d -> {
            if (!gone(prompt)) {
                browser.press(Keys.SPACE);
            }
            return gone(prompt);
        });
    }

    private boolean gone(String prompt) {
        return browser.shows("finish") || !prompt.equals(prompt());
    }

    String reveal() {
        String prompt = browser.until(d -> prompt());
        if (!browser.driver
                .findElements(By.cssSelector("[data-test='card'].is-turned"))
                .isEmpty()) {
            return prompt;
        }
        List<WebElement> input = browser.driver.findElements(By.cssSelector("[data-test='typed-input']"));
        if (!input.isEmpty() && input.getFirst().isDisplayed()) {
            input.getFirst().sendKeys("no idea", Keys.ENTER);
        } else {
            browser.press(Keys.SPACE);
        }
        browser.test("grade-1");
        browser.visible(By.cssSelector("[data-test='card'].is-turned"));
        return prompt;
    }

    void undo() {
        String prompt = prompt();
        allSaved();
        browser.press("u");
        browser.until(d -> !prompt.equals(prompt()));
    }

    void allSaved() {
        browser.until(d -> {
            String state = d.findElement(By.cssSelector("[data-test='status']")).getDomAttribute("data-state");
            boolean kept = (boolean) java.util.Objects.requireNonNull(
                    d.executeScript("return Object.keys(localStorage).some(key => key.startsWith('sco-outbox:'))"));
            return !kept && !List.of("saving", "slow", "offline").contains(String.valueOf(state));
        });
    }

    private String prompt() {
        return String.valueOf(
                browser.driver.findElement(By.cssSelector("[data-test='card']")).getDomAttribute("data-prompt"));
    }
}
