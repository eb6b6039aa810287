package org.scostudy.story;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** Looks for broken rules of WCAG 2.2 AA at desk and phone size, light and dark. */
final class Axe {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<String> findings = new ArrayList<>();

    List<String> findings() {
        return List.copyOf(findings);
    }

    /** Each size and each scheme once. */
    void check(Browser browser, String where) {
        browser.prefers("light");
        check(browser, where, "light, desk");
        browser.prefers("dark");
        browser.phoneSizedAndAsTallAsThePage();
        check(browser, where, "dark, phone");
        browser.deskSized();
    }

    private void check(Browser browser, String where, String how) {
        browser.driver.executeScript("scrollTo(0, 0)");
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
