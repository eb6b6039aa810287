package org.scostudy.story;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The page where a question is written, driven with the keyboard. */
final class Editor {

    static final int KINDS = 12;
    static final String CARD = "What does RATS stand for?";

    private final Browser browser;
    private final Authors author;

    Editor(Browser browser, Authors author) {
        this.browser = browser;
        this.author = author;
    }

    void writesOneOfEachKind() {
        begin("Card", CARD);
        author.fill("Answer on the back", "The Regional **Anti-Terrorist** Structure");
        publish("Anti-Terrorist");
        begin("Reversed card", "RATS");
        author.fill("Answer on the back", "the body in Tashkent");
        publish("the body in Tashkent");
        begin("Gap", "The Secretariat is in {{Beijing}}.");
        publish("_____");
        begin("Typed answer", "In which city is the Secretariat?");
        author.fill("Accepted answers, a line each, the best first", "Beijing\nPeking");
        publish("Peking");
        begin("Choice", "Which body joins the banks of members?");
        options("Interbank Association", "Business Council", "Energy Club");
        publish("Energy Club");
        begin("Several answers", "Which of these are members?");
        options("China", "Russia", "Mongolia");
        browser.driver.executeScript(
                "document.querySelector('.authoring-option-row:nth-child(2) input[type=checkbox]').focus()");
        browser.press(Keys.SPACE);
        publish("Mongolia");
        begin("True or false", "The structure sits in Tashkent.");
        publish("Tashkent");
        begin("Number", "How many members are there?");
        author.fill("Amount", "6");
        publish("6");
        begin("Pairs", "What sits where?");
        author.fill("Pairs, a line each: left | right", "Secretariat | Beijing\nRATS | Tashkent");
        publish("RATS");
        begin("Order", "Put the founding, the charter and the first observer in order.");
        author.fill("The right order, a line each", "founding\ncharter\nobserver");
        publish("charter");
        begin("Essay", "Why are there two purposes?");
        author.fill("Rubric", "Argument\n2 names both\n0 names none");
        publish("names both");
        begin("Places on the map", "Where is the largest state of Central Asia?");
        browser.visible(By.cssSelector("sco-map [aria-label^='Kazakhstan']"));
        browser.driver.executeScript("document.querySelector(\"sco-map [aria-label^='Kazakhstan']\").focus()");
        browser.press(Keys.ENTER);
        publish("Kazakhstan");
    }

    private void begin(String kind, String question) {
        browser.open("/teach/questions/new");
        choose(kind);
        author.fill("Question", question);
    }

    /** From the open list: typing ahead depends on how quickly keys arrive. */
    private void choose(String kind) {
        By item = By.xpath("//vaadin-select[@id='kind']//vaadin-select-list-box/vaadin-select-item[normalize-space()='"
                + kind + "']");
        browser.visible(By.cssSelector("#kind > vaadin-select-value-button")).sendKeys(Keys.ENTER);
        browser.visible(item).click();
        browser.until(d -> d.findElement(By.cssSelector("#kind > vaadin-select-value-button"))
                .getText()
                .strip()
                .equals(kind));
    }

    private void options(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            author.fill("Option " + (i + 1), texts[i]);
        }
    }

    /** Once the preview has what was typed last. */
    private void publish(String seen) {
        browser.until(d -> String.valueOf(
                        d.findElement(By.cssSelector(".authoring-preview")).getText())
                .contains(seen));
        author.click("publish");
        author.waitFor("Saved and published.");
    }
}
