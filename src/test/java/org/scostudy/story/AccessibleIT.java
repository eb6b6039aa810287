package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.scostudy.PackagedServer;

/** Every page a learner meets keeps WCAG 2.2 AA as far as a program can tell, at desk and phone size, light and dark. */
class AccessibleIT {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<String> findings = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    void no_page_breaks_a_rule() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            for (String path : List.of("/", "/sign-in", "/sign-up", "/set-up")) {
                browser.open(path);
                browser.visible(By.tagName("h1"));
                check(browser, path);
            }
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            StudyPage page = new StudyPage(browser);
            browser.test("front");
            check(browser, "the front of a card");
            page.reveal();
            check(browser, "the back of a card");
            browser.press("?");
            browser.visible(By.cssSelector("dialog[open]"));
            check(browser, "the help");
            browser.press(org.openqa.selenium.Keys.ESCAPE);
            while (!browser.shows("finish")) {
                page.answer("4");
            }
            page.allSaved();
            check(browser, "the finish screen");
            for (String path : List.of("/", "/settings", "/account", "/nowhere")) {
                browser.open(path);
                browser.visible(By.tagName("h1"));
                check(browser, path + " of a guest");
            }
            browser.open("/read?passage=box.4");
            browser.visible(By.cssSelector(".guide-passage.is-sought"));
            browser.visible(By.cssSelector("sco-map .map-legend-entry"));
            check(browser, "the guide");
            browser.open("/read?q=energy");
            browser.test("hit");
            check(browser, "what a search finds");
            authors(browser, server.lines());
        }
        assertThat(findings).isEmpty();
    }

    /** Their pages need the administrator, whose code stands on the console. */
    private void authors(Browser browser, List<String> console) {
        Authors authors = new Authors(browser);
        authors.signUpAsAdministrator(console);
        for (String path :
                List.of("/teach/questions", "/teach/questions/new", "/teach/import", "/teach/drafts", "/remarks")) {
            browser.open(path);
            browser.visible(By.tagName("h1"));
            check(browser, path);
        }
    }

    private void check(Browser browser, String where) {
        for (String scheme : List.of("light", "dark")) {
            browser.prefers(scheme);
            check(browser, where, scheme + ", desk");
            browser.phoneSized();
            check(browser, where, scheme + ", phone");
            browser.deskSized();
        }
    }

    private void check(Browser browser, String where, String how) {
        browser.still();
        Results results = new AxeBuilder()
                .withTags(WCAG_22_AA)
                .exclude("vaadin-connection-indicator")
                .analyze(browser.driver);
        for (Rule rule : results.getViolations()) {
            findings.add("%s (%s): %s: %s: %s"
                    .formatted(
                            where,
                            how,
                            rule.getId(),
                            rule.getHelp(),
                            rule.getNodes().stream()
                                    .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                    .toList()));
        }
    }
}
