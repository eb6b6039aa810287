package org.scostudy.story;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page where a story is written, driven as its author would. */
final class StoryDesk {

    private final Browser browser;
    private final Authors author;

    StoryDesk(Browser browser, Authors author) {
        this.browser = browser;
        this.author = author;
    }

    void begins(String title) {
        browser.open("/teach/stories");
        author.click("new");
        browser.visible(By.cssSelector("#new-title input")).sendKeys(title);
        author.click("begin");
        browser.visible(By.cssSelector("sco-story-graph svg"));
    }

    void begins(String topic, String brief) {
        choose("topic", topic);
        type("brief", brief);
        cite("brief-cites", "intro.1");
    }

    /** Opens a step by the keyboard, from wherever in the graph one is. */
    void opens(int number) {
        String step = "[data-step='step-" + number + "']";
        browser.driver.executeScript("document.querySelector(\".story-step" + step + "\").focus()");
        browser.press(Keys.ENTER);
        browser.until(d -> "true"
                .equals(d.findElement(By.cssSelector(".story-step" + step)).getDomAttribute("aria-current")));
        browser.until(d -> d.findElement(By.id("form")).getText().startsWith("Step "));
    }

    void situation(String words) {
        type("situation", words);
    }

    void choice(int at, String label, String consequence, String points) {
        type("label-" + at, label);
        type("consequence-" + at, consequence);
        cite("cites-" + at, "intro.1");
        select("score-" + at, points);
    }

    void end(String outcome, String debrief) {
        select("outcome", outcome);
        type("debrief", debrief);
    }

    void type(String id, String words) {
        WebElement field = browser.visible(
                By.cssSelector("#" + id + " textarea, #" + id + " > input, #" + id + " input[slot='input']"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.TAB);
    }

    /** From a list that narrows while one types. */
    void choose(String id, String words) {
        type(id, words);
        browser.until(d ->
                words.equals(d.findElement(By.cssSelector("#" + id + " input")).getDomProperty("value")));
    }

    /** Adds what begins with these words to a list of several. The list may have closed when the page was laid out anew. */
    void cite(String id, String words) {
        WebElement field = browser.visible(By.cssSelector("#" + id + " input"));
        browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
        long before = chosen(id);
        field.sendKeys(words);
        By item = By.xpath("//vaadin-multi-select-combo-box-item[starts-with(normalize-space(), \"" + words + "\")]");
        browser.until(d -> {
            if (chosen(id) > before) {
                return true;
            }
            d.findElements(item).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .ifPresentOrElse(WebElement::click, () -> field.sendKeys(Keys.ARROW_DOWN));
            return chosen(id) > before ? true : null;
        });
        field.sendKeys(Keys.ESCAPE, Keys.ESCAPE, Keys.TAB);
    }

    private long chosen(String id) {
        Object many = browser.driver.executeScript("""
                const found = document.getElementById(arguments[0]);
                const box = found.selectedItems ? found : found.querySelector('vaadin-multi-select-combo-box');
                return box.selectedItems.length;
                """, id);
        return many instanceof Number number ? number.longValue() : 0;
    }

    void select(String id, String words) {
        By button = By.cssSelector("#" + id + " > vaadin-select-value-button");
        browser.driver.executeScript(
                "arguments[0].scrollIntoView({block: 'center'})", browser.driver.findElement(button));
        browser.visible(button).sendKeys(Keys.ENTER);
        browser.visible(By.xpath("//vaadin-select[@id='" + id
                        + "']//vaadin-select-list-box/vaadin-select-item[normalize-space()='" + words + "']"))
                .click();
        browser.until(d -> d.findElement(button).getText().strip().equals(words));
    }

    /** Once the check has seen what was typed last. */
    void remarks(String words) {
        browser.until(d -> d.findElement(By.id("remarks-sum")).getText().contains(words));
    }
}
