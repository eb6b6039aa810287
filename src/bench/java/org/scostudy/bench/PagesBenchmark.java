package org.scostudy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.scostudy.PackagedServer;
import org.scostudy.story.Browser;

/**
 * How long a learner with a slow connection, 150 ms and 1.6 Mbit/s, waits for the first card: with nothing in the
 * browser, and on a return visit, which is compared with the first.
 */
final class PagesBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> SLOW = Map.of(
            "offline", false, "latency", 150, "downloadThroughput", 1_600_000 / 8, "uploadThroughput", 750_000 / 8);

    /** @param answered requests that the server answered, which are those that bytes came over the line for */
    private record Visit(double millis, double kilobytes, double answered) {}

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-pages");
        try (PackagedServer server = PackagedServer.startForLong(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            new WebDriverWait(browser.driver, PATIENCE)
                    .until(ExpectedConditions.elementToBeClickable(By.cssSelector(".sco-guest-start button")))
                    .click();
            firstCard(browser);
            browser.driver.executeCdpCommand("Network.enable", Map.of());
            browser.driver.executeCdpCommand("Network.emulateNetworkConditions", SLOW);
            Visit[] cold = new Visit[ROUNDS];
            Visit[] warm = new Visit[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                browser.driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
                cold[i] = visit(browser);
                warm[i] = visit(browser);
            }
            say(out, "pages.study.cold", median(cold), null);
            say(out, "pages.study.warm", median(warm), median(cold));
        }
    }

    private static void say(Figures out, String name, Visit visit, @Nullable Visit peer) {
        out.figure(name + ".first_card", visit.millis(), "ms", peer == null ? null : peer.millis());
        out.figure(name + ".transferred", visit.kilobytes(), "KB", peer == null ? null : peer.kilobytes());
        out.figure(name + ".requests", visit.answered(), "requests", peer == null ? null : peer.answered());
    }

    private static Visit median(Visit[] visits) {
        Visit[] sorted = visits.clone();
        Arrays.sort(sorted, (one, other) -> Double.compare(one.millis(), other.millis()));
        return sorted[sorted.length / 2];
    }

    private static Visit visit(Browser browser) throws InterruptedException {
        browser.driver.get("about:blank");
        browser.open("/study");
        double millis = firstCard(browser);
        List<?> cost = (List<?>) Objects.requireNonNull(browser.driver.executeScript("""
                const all = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
                    .filter(entry => entry.transferSize > 0);
                return [all.reduce((sum, entry) => sum + entry.transferSize, 0), all.length];
                """));
        return new Visit(millis, ((Number) cost.get(0)).doubleValue() / 1024, ((Number) cost.get(1)).doubleValue());
    }

    /** Milliseconds from the beginning of the visit. */
    private static double firstCard(Browser browser) throws InterruptedException {
        while (true) {
            Object seen = browser.driver.executeScript("""
                    const card = document.querySelector("[data-test='card']");
                    return card && card.innerText ? performance.now() : null;
                    """);
            if (seen instanceof Number millis) {
                return millis.doubleValue();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
