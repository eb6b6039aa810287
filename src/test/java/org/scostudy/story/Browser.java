package org.scostudy.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own, and the few gestures that the stories need. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final ChromeDriver driver;
    private final String address;
    private final Path profile;

    /** @param address begins the addresses of all pages */
    public Browser(String address) {
        this.address = address;
        try {
            profile = Files.createTempDirectory("sco-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--user-data-dir=" + profile,
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1440,900");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .ifPresent(chromium -> options.setBinary(chromium.toFile()));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        onPath("chromedriver").ifPresent(found -> service.usingDriverExecutable(found.toFile()));
        driver = new ChromeDriver(service.build(), options);
    }

    private static java.util.Optional<Path> onPath(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(java.io.File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public void open(String path) {
        driver.get(address + path);
    }

    void phoneSized() {
        phoneSized(844);
    }

    /** So that nothing lies half under the bar at the bottom, as it would until one scrolls. */
    void phoneSizedAndAsTallAsThePage() {
        phoneSized();
        Object height = driver.executeScript("return Math.max(844, document.documentElement.scrollHeight)");
        phoneSized(((Number) java.util.Objects.requireNonNull(height)).intValue());
    }

    private void phoneSized(int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", 390, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    void deskSizedAndAsTallAsThePage() {
        deskSized();
        Object height = driver.executeScript("return Math.max(900, document.documentElement.scrollHeight)");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                        "width",
                        1440,
                        "height",
                        ((Number) java.util.Objects.requireNonNull(height)).intValue(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
    }

    void deskSized() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
        driver.manage().window().setSize(new Dimension(1440, 900));
    }

    void prefers(String scheme) {
        emulates("screen", "prefers-color-scheme", scheme);
    }

    /** As who has chosen colours of their own in the operating system. */
    void forcesColours() {
        emulates("screen", "forced-colors", "active");
    }

    void prints() {
        emulates("print", "prefers-color-scheme", "light");
    }

    private void emulates(String medium, String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                java.util.Map.of(
                        "media", medium, "features", List.of(java.util.Map.of("name", feature, "value", value))));
    }

    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", java.util.Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                java.util.Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    WebElement test(String hook) {
        return visible(By.cssSelector("[data-test='" + hook + "']"));
    }

    WebElement visible(By by) {
        return until(d -> {
            WebElement element = driver.findElement(by);
            return element.isDisplayed() ? element : null;
        });
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    boolean shows(String hook) {
        List<WebElement> found = driver.findElements(By.cssSelector("[data-test='" + hook + "']"));
        return !found.isEmpty() && found.getFirst().isDisplayed();
    }

    /** What was seen instead, should it never come, is in {@code target/story}. */
    <T> T until(Function<ChromeDriver, T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                    .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                    .until(d -> condition.apply(driver));
        } catch (TimeoutException never) {
            screenshot(Path.of("target", "story", System.nanoTime() + ".png"));
            throw never;
        }
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** The button with these words, once there is one, brought into the middle first. */
    void pressButton(String words) {
        until(d -> {
            WebElement button = d.findElements(By.xpath("//button[normalize-space()='" + words + "']")).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null);
            if (button == null) {
                return null;
            }
            d.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
            button.click();
            return true;
        });
    }

    void pressWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits until nothing moves or fades any more. */
    void still() {
        until(
                d -> (Boolean)
                        d.executeScript(
                                "return document.getAnimations().every(a => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity)"));
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
