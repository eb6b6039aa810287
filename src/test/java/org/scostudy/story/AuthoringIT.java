package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;

/** An author writes one question of each kind, mends and imports a file, publishes drafts, and a learner meets them. */
class AuthoringIT {

    private static final String BROKEN = """
            // [id:club]
            ::club::Which club is planned for energy? {=Energy Club ~Business Council ~Interbank Association

            // [id:seat]
            ::seat::Where is the Secretariat? {=Beijing ~Tashkent ~Astana}

            // [id:year]
            ::year::When was it founded? {#nineteen}
            """;

    private static final String MENDED = BROKEN.replace("Interbank Association\n", "Interbank Association}\n")
            .replace("{#nineteen}", "{#2001}");

    private static final String TEXT =
            "Photosynthesis is the process by which green plants turn light into chemical energy. The Dutch physician Jan"
                    + " Ingenhousz showed in 1779 that plants need sunlight for it. Melvin Calvin received the Nobel Prize in"
                    + " Chemistry in 1961 for his work on the carbon cycle of plants. The process takes place in the chloroplasts"
                    + " of the cell. In 1772 the English chemist Joseph Priestley found that a plant restores the air which a candle"
                    + " has used up.";

    private static final Pattern OF_THE_TEXT = Pattern.compile(
            "Photosynthesis|Ingenhousz|Calvin|chloroplast|plants|carbon|Nobel", Pattern.CASE_INSENSITIVE);
    private static final int DRAFTS = 5;
    private static final int MOST_CARDS = 20;

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void questions_written_imported_and_drafted_reach_a_learner() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            Authors author = new Authors(browser);
            author.signUpAsAdministrator(server.lines());

            new Editor(browser, author).writesOneOfEachKind();
            importFile(author, "items.gift", BROKEN);
            author.waitFor("could not be read");
            assertThat(browser.visible(By.id("problems")).getText()).contains("items.gift:2", "items.gift:8");
            importFile(author, "items.gift", MENDED);
            author.waitFor("3 new");
            author.click("import-publish");
            author.waitFor("Imported: 3 new");
            acceptDrafts(browser, author);
            author.opensQuestionsToEverybody();

            browser.driver.manage().deleteAllCookies();
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            browser.test("front");
            browser.open("/study?section=own/all");
            assertThat(frontsOfASession(browser))
                    .as("written, imported, drafted")
                    .anyMatch(front -> front.contains(Editor.CARD))
                    .anyMatch(front -> front.contains("Which club is planned for energy?"))
                    .anyMatch(front -> OF_THE_TEXT.matcher(front).find());
            assertThat(server.stop()).isIn(0, 143);
        }
        StoredData stored = new StoredData(data);
        assertThat(stored.number("SELECT COUNT(*) FROM question WHERE status = 'REVIEWED' AND origin = 'WRITTEN'"))
                .isEqualTo(Editor.KINDS);
        assertThat(stored.number("SELECT COUNT(DISTINCT kind) FROM question WHERE origin = 'WRITTEN'"))
                .isEqualTo(Editor.KINDS);
        assertThat(stored.number("SELECT COUNT(*) FROM question WHERE status = 'REVIEWED' AND origin = 'IMPORTED'"))
                .isEqualTo(3);
        assertThat(stored.number("SELECT COUNT(*) FROM question WHERE status = 'REVIEWED' AND origin = 'DRAFTED'"))
                .isEqualTo(DRAFTS);
        assertThat(stored.number("SELECT SUM(answered) FROM question_use")).isPositive();
    }

    /** What is asked, card by card, until there is no more. */
    private static List<String> frontsOfASession(Browser browser) {
        StudyPage page = new StudyPage(browser);
        List<String> fronts = new ArrayList<>();
        while (fronts.size() < MOST_CARDS && !browser.shows("finish")) {
            WebElement front = browser.test("front");
            assertThat(front.findElement(By.className("deck-section")).getText())
                    .isEqualTo("Own questions");
            fronts.add(front.getText());
            page.answer("4");
        }
        page.allSaved();
        return fronts;
    }

    private void importFile(Authors author, String name, String text) throws Exception {
        author.choosesFile(Files.writeString(files.resolve(name), text));
    }

    private static void acceptDrafts(Browser browser, Authors author) {
        browser.open("/teach/drafts");
        browser.visible(By.tagName("h1"));
        author.fill("Paste the text here", TEXT);
        author.click("make");
        author.waitFor("for your decision");
        for (int i = 0; i < DRAFTS; i++) {
            String before = left(browser);
            author.click("accept");
            browser.until(d -> !left(browser).equals(before));
        }
    }

    private static String left(Browser browser) {
        return browser.visible(By.id("left")).getText();
    }
}
