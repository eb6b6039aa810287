package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;
import org.scostudy.own.AnkiDeck;

/** Somebody comes from Anki with a deck, goes on with it, writes cards beside it, and takes all of it along. */
class OwnCardsIT {

    private static final int OWED = 3;

    private final Axe axe = new Axe();

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void a_deck_from_anki_goes_on_where_anki_stopped_and_leaves_with_what_was_written_beside_it() throws Exception {
        Instant now = Instant.now();
        Path deck = ankiDeck(now);
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).sendKeys(Keys.ENTER);
            new StudyPage(browser).reveal();

            bring(browser, deck);
            browser.open("/cards/mine");
            assertThat(browser.test("deck").getText()).contains("Rivers", "5 cards", OWED + " due today");
            axe.check(browser, "own cards");
            assertThat(axe.findings()).isEmpty();

            write(browser);
            makeCardOfSelection(browser);

            browser.open("/cards/mine");
            browser.until(d -> d.findElement(By.id("found")).getText().equals("8 cards"));
            studyDeck(browser);

            browser.open("/cards/mine");
            String json = String.valueOf(browser.driver.executeAsyncScript(
                    "fetch('cards/mine/files/json').then(r => r.text()).then(arguments[0])"));
            assertThat(json).contains("Which river 1?", "Irtysh", "Where does the Volga end?", "Caspian Sea");
            deleteAndTakeBack(browser);
            assertThat(server.stop()).isIn(0, 143);
        }
        StoredData stored = new StoredData(data);
        assertThat(stored.number("SELECT COUNT(*) FROM own_card WHERE removed IS NULL"))
                .isEqualTo(8);
        assertThat(stored.number("SELECT COUNT(*) FROM review WHERE told_seconds IS NOT NULL"))
                .isEqualTo(8);
        assertThat(stored.number("SELECT COUNT(*) FROM review WHERE card_id LIKE '~mine%' AND told_seconds IS NULL"))
                .as("what was due was answered once more")
                .isEqualTo(OWED);
    }

    /** Three are owed today, one in a week, one is new. */
    private Path ankiDeck(Instant now) throws Exception {
        LocalDate made = now.minus(Duration.ofDays(90)).atOffset(ZoneOffset.UTC).toLocalDate();
        AnkiDeck deck = new AnkiDeck("Rivers", made.atTime(4, 0).toInstant(ZoneOffset.UTC));
        for (int i = 1; i <= OWED; i++) {
            deck.card("Which river " + i + "?", "Irtysh " + i)
                    .answered(now.minus(Duration.ofDays(20 + i)), 3, 10)
                    .answered(now.minus(Duration.ofDays(10 + i)), 3, 10 + i)
                    .due(now.minus(Duration.ofDays(1)));
        }
        return deck.card("Which is owed in a week?", "Ob")
                .answered(now.minus(Duration.ofDays(20)), 3, 13)
                .answered(now.minus(Duration.ofDays(7)), 3, 14)
                .due(now.plus(Duration.ofDays(7)))
                .card("Which is new?", "Lena")
                .in(files);
    }

    private static void bring(Browser browser, Path deck) {
        browser.open("/cards/mine/import");
        WebElement input = (WebElement)
                browser.until(
                        d -> d.executeScript(
                                "const u = document.querySelector('#file'); return u && u.shadowRoot && u.shadowRoot.querySelector('input[type=file]')"));
        input.sendKeys(deck.toString());
        browser.until(d -> d.findElement(By.id("import-counts")).getText().contains("5 cards new"));
        assertThat(browser.test("own.preview.answers").getText()).contains("8 answers");
        browser.visible(By.id("own-import-take")).click();
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("8 answers came along"));
    }

    /** With the keyboard alone, one with an answer and one that is reloaded while it is written. */
    private static void write(Browser browser) {
        browser.open("/cards/mine/card?deck=Rivers");
        WebElement front = browser.visible(By.cssSelector("#front textarea"));
        front.sendKeys("Where does the Volga end?");
        WebElement back = browser.visible(By.cssSelector("#back textarea"));
        back.sendKeys("In the **Caspian Sea**");
        browser.until(d ->
                d.findElement(By.cssSelector(".authoring-preview")).getText().contains("In the Caspian Sea"));
        browser.pressWith(Keys.CONTROL, Keys.ENTER);
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("Added to “Rivers”"));

        browser.visible(By.cssSelector("#front textarea")).sendKeys("Which lake is the deepest?");
        browser.until(
                d -> typed(d.findElement(By.cssSelector("#front textarea"))).startsWith("Which lake")
                        && d.findElement(By.id("missing")).getText().contains("back is empty"));
        browser.driver.navigate().refresh();
        browser.until(
                d -> typed(d.findElement(By.cssSelector("#front textarea"))).equals("Which lake is the deepest?"));
        browser.visible(By.cssSelector("#back textarea")).sendKeys("Baikal");
        browser.pressWith(Keys.CONTROL, Keys.ENTER);
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("Added to “Rivers”"));
    }

    private static void makeCardOfSelection(Browser browser) {
        browser.open("/read");
        browser.test("passage");
        browser.driver.executeScript("""
                const words = document.querySelector('.guide-passage .guide-summary');
                getSelection().selectAllChildren(words);
                """);
        WebElement make = browser.until(d -> {
            WebElement link = d.findElement(By.cssSelector(".guide-passage [data-test='make-card']"));
            return link.getText().contains("selection") ? link : null;
        });
        make.sendKeys(Keys.ENTER);
        WebElement front = browser.visible(By.cssSelector("#front textarea"));
        browser.until(d -> !typed(front).isBlank());
        assertThat(browser.visible(By.id("source")).getText()).contains("From passage");
        browser.driver.executeScript("arguments[0].focus(); arguments[0].setSelectionRange(0, 3)", front);
        browser.visible(By.id("gap")).sendKeys(Keys.ENTER);
        browser.until(d -> typed(front).contains("{{"));
        browser.until(d ->
                d.findElement(By.cssSelector(".authoring-preview")).getText().contains("_____"));
        browser.visible(By.id("add")).sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("Added to"));
    }

    /** What Anki would have asked today, and what is new. */
    private void studyDeck(Browser browser) {
        browser.test("study-deck").sendKeys(Keys.ENTER);
        StudyPage page = new StudyPage(browser);
        Set<String> owed = new java.util.HashSet<>();
        for (int i = 0; i < OWED; i++) {
            page.reveal();
            owed.add(browser.visible(By.cssSelector("[data-test='card'].is-turned"))
                    .getText());
            page.grade("3");
        }
        page.allSaved();
        assertThat(owed.stream()
                        .map(text -> text.replaceAll("(?s).*(Which river \\d).*", "$1"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Which river 1", "Which river 2", "Which river 3");
    }

    private static void deleteAndTakeBack(Browser browser) {
        browser.visible(By.cssSelector("#decks summary")).click();
        browser.test("own.deck.remove").click();
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("deleted"));
        browser.visible(By.id("own-undo")).sendKeys(Keys.ENTER);
        browser.until(d -> d.findElement(By.id("outcome")).getText().contains("are back"));
    }

    private static String typed(WebElement field) {
        return String.valueOf(field.getDomProperty("value"));
    }
}
