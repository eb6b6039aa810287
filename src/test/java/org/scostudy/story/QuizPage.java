package org.scostudy.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page where a quiz is answered. */
final class QuizPage {

    private final Browser browser;

    QuizPage(Browser browser) {
        this.browser = browser;
    }

    /** Begins a quiz as a program would and opens its page; the id of the attempt. */
    String begins(String plan) {
        String id = (String) browser.driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch('api/quiz/attempts', {
                  method: 'POST', headers: { 'Content-Type': 'application/json', 'X-SCO-Study': '1' }, body: arguments[0],
                }).then((response) => response.json()).then((attempt) => done(attempt.id));""", plan);
        browser.open("/quiz/attempt/" + Objects.requireNonNull(id));
        browser.test("question");
        return id;
    }

    /** The first question of each kind. */
    Map<String, Integer> firstOfEachKind(String attempt) {
        List<String> kinds = kinds(attempt);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            places.putIfAbsent(kinds.get(i), i);
        }
        return places;
    }

    /** In the order of the questions. */
    List<String> kinds(String attempt) {
        List<?> kinds = (List<?>) Objects.requireNonNull(browser.driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch('api/quiz/attempts/' + arguments[0]).then((response) => response.json())
                  .then((attempt) => done(attempt.questions.map((question) => question.kind)));""", attempt));
        return kinds.stream().map(String::valueOf).toList();
    }

    /** With the keyboard: the overview, then the question's number. */
    void goTo(int place) {
        if (place != here()) {
            browser.press("o");
            browser.test("to-" + place).sendKeys(Keys.ENTER);
            browser.visible(By.cssSelector("[data-test='question'][data-index='" + place + "']"));
        }
        browser.still();
    }

    /** Gives some answer to a question of that kind, with the keyboard alone; the hand-in is a separate key. */
    void answersWithKeys(String kind) {
        switch (kind) {
            case "choice", "multiple-response" -> browser.press("1");
            case "true-false" -> browser.press("t");
            case "typed", "cloze", "numeric" -> browser.test("text").sendKeys("12");
            case "basic", "reversed" -> {}
            case "matching" ->
                browser.driver
                        .findElements(By.cssSelector(".quiz-select"))
                        .forEach(list -> list.sendKeys(Keys.ARROW_DOWN));
            case "ordering" -> {
                browser.visible(By.cssSelector(".quiz-item:last-child .quiz-grab"))
                        .sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
                browser.until(d -> String.valueOf(d.findElement(By.cssSelector("[data-test='order-live']"))
                                .getDomProperty("textContent"))
                        .contains("now place"));
            }
            case "hotspot" -> {
                browser.until(
                        d -> d.executeScript(
                                "return document.querySelector('sco-map').shadowRoot !== null || document.querySelector('sco-map').children.length > 0"));
                WebElement list = browser.visible(By.cssSelector("sco-map details summary"));
                list.sendKeys(Keys.ENTER);
                browser.visible(By.cssSelector("sco-map details[open] :is(input, button)"))
                        .sendKeys(Keys.SPACE);
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** Chooses first options, one question after the other, and stops before the explanation of what was wrong. */
    void answersUntilOneIsWrong() {
        while (true) {
            browser.press("1");
            browser.press(Keys.ENTER);
            if (browser.test("verdict").getText().contains("Not this time")) {
                return;
            }
            goesOn();
        }
    }

    void chooses(String option) {
        List<String> options = browser.driver.findElements(By.cssSelector(".sco-option-text")).stream()
                .map(WebElement::getText)
                .toList();
        browser.press(String.valueOf(options.indexOf(option) + 1));
    }

    /** To the next question, with the keyboard. */
    void goesOn() {
        int before = here();
        browser.press(Keys.ENTER);
        browser.until(d -> here() != before);
        browser.still();
    }

    void handsIn() {
        browser.pressWith(Keys.CONTROL, Keys.ENTER);
    }

    void allSaved() {
        browser.until(d -> !(boolean) Objects.requireNonNull(
                d.executeScript("return Object.keys(localStorage).some(key => key.startsWith('sco-outbox:quiz:'))")));
    }

    int here() {
        return Integer.parseInt(String.valueOf(browser.test("question").getDomAttribute("data-index")));
    }
}
