package org.scostudy.story;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who may write questions: the first administrator. */
final class Authors {

    static final String CODE = "/set-up with the code ";

    private final Browser browser;

    Authors(Browser browser) {
        this.browser = browser;
    }

    /** With the one-time code that the server wrote on its console. */
    void signUpAsAdministrator(List<String> console) {
        String code = console.stream()
                .filter(line -> line.contains(CODE))
                .map(line -> line.substring(line.indexOf(CODE) + CODE.length()).strip())
                .findFirst()
                .orElseThrow();
        browser.driver.manage().deleteAllCookies();
        browser.open("/set-up");
        browser.visible(By.cssSelector("input[type=password]"));
        List<WebElement> inputs = browser.driver.findElements(By.cssSelector("main input")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        inputs.get(0).sendKeys(code);
        inputs.get(1).sendKeys("aizhan");
        inputs.get(2).sendKeys("caravan salt tea", Keys.ENTER);
        browser.until(d -> !String.valueOf(d.getCurrentUrl()).contains("set-up"));
    }

    /**
     * A class that was just made.
     *
     * @param id as in addresses
     * @param code by which learners join
     */
    record NewClass(String id, String code) {}

    NewClass createsClass() {
        browser.open("/teach/classes");
        fill("Name of the class", "Spring");
        browser.pressButton("Create the class");
        String code = browser.visible(By.id("code")).getText();
        String id = browser.until(d -> {
            String address = String.valueOf(d.getCurrentUrl());
            return address.endsWith("/learners") ? address.replaceAll(".*/classes/(\\d+)/learners", "$1") : null;
        });
        return new NewClass(id, code.replace(" ", ""));
    }

    /** A file for the bank, and waits until what is in it is shown. */
    void choosesFile(Path file) {
        browser.open("/teach/import");
        browser.visible(By.tagName("h1"));
        WebElement input = (WebElement)
                browser.until(
                        d -> d.executeScript(
                                "const u = document.querySelector('vaadin-upload'); return u && u.shadowRoot.querySelector('input[type=file]')"));
        input.sendKeys(file.toString());
        waitFor("What would come");
    }

    /** So far they are for the classes of their author, who has none. */
    void opensQuestionsToEverybody() {
        browser.open("/teach/questions");
        waitFor("for no class yet");
        browser.visible(By.cssSelector("#audiences .sco-button")).click();
        browser.visible(By.cssSelector("#audience vaadin-radio-button:nth-of-type(3)"))
                .click();
        browser.until(d -> d.findElement(By.id("audience-says")).getText().contains("everybody"));
        click("audience-save");
        waitFor("is for everybody who learns here");
    }

    /** Types into the field with this label. */
    void fill(String label, String text) {
        WebElement input = labelled(label);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    WebElement labelled(String label) {
        WebElement name = browser.visible(By.xpath("//label[normalize-space()='" + label + "']"));
        String target = String.valueOf(name.getDomAttribute("for"));
        return browser.visible(By.id(target));
    }

    void click(String id) {
        browser.until(d -> {
            WebElement button = d.findElement(By.id(id));
            d.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
            button.click();
            return true;
        });
    }

    void waitFor(String words) {
        browser.until(
                d -> String.valueOf(d.findElement(By.tagName("main")).getText()).contains(words));
    }
}
