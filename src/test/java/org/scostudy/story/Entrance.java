package org.scostudy.story;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How people come in, one after the other in the same browser, all with one password. */
record Entrance(Browser browser, String password) {

    /** Makes an account on the way into a class. */
    void joins(String name, String code) {
        browser.driver.manage().deleteAllCookies();
        browser.open("/join/" + code);
        browser.visible(By.linkText("Make an account")).click();
        fillForm(name);
        browser.pressButton("Join this class");
        browser.until(d -> String.valueOf(d.getCurrentUrl()).endsWith("/classes"));
    }

    void signsIn(String name) {
        browser.driver.manage().deleteAllCookies();
        browser.open("/sign-in");
        fillForm(name);
        browser.until(d -> !String.valueOf(d.getCurrentUrl()).endsWith("/sign-in"));
    }

    private void fillForm(String name) {
        browser.visible(By.cssSelector("main input[type=password]"));
        List<WebElement> inputs = browser.driver.findElements(By.cssSelector("main input")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        inputs.get(0).sendKeys(name);
        inputs.get(1).sendKeys(password, Keys.ENTER);
    }
}
