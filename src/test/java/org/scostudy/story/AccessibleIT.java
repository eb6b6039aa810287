package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.scostudy.PackagedServer;

/** Every page a learner meets keeps WCAG 2.2 AA as far as a program can tell, at desk and phone size, light and dark. */
class AccessibleIT {

    private final Axe axe = new Axe();

    @TempDir
    Path data;

    @Test
    void no_page_breaks_a_rule() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            for (String path : List.of("/", "/sign-in", "/sign-up", "/set-up")) {
                browser.open(path);
                browser.visible(By.tagName("h1"));
                axe.check(browser, path);
            }
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            browser.test("front");
            axe.check(browser, "the front of a card");
            page.reveal();
            axe.check(browser, "the back of a card");
            browser.press("?");
            browser.visible(By.cssSelector("dialog[open]"));
            axe.check(browser, "the help");
            browser.press(org.openqa.selenium.Keys.ESCAPE);
            while (!browser.shows("finish")) {
                page.answer("4");
            }
            page.allSaved();
            axe.check(browser, "the finish screen");
            for (String path : List.of(
                    "/",
                    "/progress",
                    "/cards",
                    "/cards/mine",
                    "/cards/mine/card",
                    "/cards/mine/import",
                    "/quiz",
                    "/settings",
                    "/account",
                    "/nowhere")) {
                browser.open(path);
                browser.visible(By.tagName("h1"));
                axe.check(browser, path + " of a guest");
            }
            browser.open("/read?passage=box.4");
            browser.visible(By.cssSelector(".guide-passage.is-sought"));
            browser.visible(By.cssSelector("sco-map .map-legend-entry"));
            axe.check(browser, "the guide");
            browser.open("/read?q=energy");
            browser.test("hit");
            axe.check(browser, "what a search finds");
            authors(browser, server.lines());
        }
        assertThat(axe.findings()).isEmpty();
    }

    /** Their pages need the administrator, whose code stands on the console. */
    private void authors(Browser browser, List<String> console) {
        Authors authors = new Authors(browser);
        authors.signUpAsAdministrator(console);
        for (String path : List.of(
                "/teach/questions",
                "/teach/questions/new",
                "/teach/import",
                "/teach/drafts",
                "/teach/stories",
                "/remarks")) {
            browser.open(path);
            browser.visible(By.tagName("h1"));
            axe.check(browser, path);
        }
        classes(browser);
    }

    /** A class as it is made, with an assignment in it. */
    private void classes(Browser browser) {
        browser.open("/teach/classes");
        browser.visible(By.cssSelector(".class-row vaadin-text-field input")).sendKeys("Spring term");
        browser.visible(By.cssSelector(".class-row .sco-button-primary")).click();
        browser.visible(By.id("code"));
        String learners =
                URI.create(String.valueOf(browser.driver.getCurrentUrl())).getPath();
        String page = learners.substring(0, learners.lastIndexOf('/'));
        for (String end :
                List.of("", "/learners", "/assignments", "/assignments/new", "/materials", "/analysis", "/settings")) {
            browser.open(page + end);
            browser.visible(By.cssSelector(".class-body > *"));
            axe.check(browser, "/teach/classes/:class" + end);
        }
    }
}
