package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;

/** An author writes, imports and drafts questions, and a learner meets them. */
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
                    + " of the cell.";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void a_question_written_a_file_mended_and_drafts_accepted_reach_a_learner() throws Exception {
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            Authors author = new Authors(browser);
            author.signUpAsAdministrator(server.lines());

            write(browser, author);
            importFile(browser, author, "items.gift", BROKEN);
            author.waitFor("could not be read");
            assertThat(browser.visible(By.id("problems")).getText()).contains("items.gift:2");
            importFile(browser, author, "items.gift", MENDED);
            author.waitFor("3 new");
            author.click("import-publish");
            author.waitFor("Imported: 3 new");
            acceptTwoDrafts(browser, author);

            browser.driver.manage().deleteAllCookies();
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            browser.test("front");
            browser.open("/study?section=own/all");
            WebElement front = browser.test("front");
            assertThat(front.findElement(By.className("deck-section")).getText())
                    .isEqualTo("Own questions");
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data).number("SELECT COUNT(*) FROM question WHERE status = 'REVIEWED'"))
                .isEqualTo(6);
    }

    private static void write(Browser browser, Authors author) {
        browser.open("/teach/questions/new");
        browser.visible(By.tagName("h1"));
        author.fill("Question", "Which body joins the banks of members?");
        author.fill("Option 1", "Interbank Association");
        author.fill("Option 2", "Business Council");
        author.fill("Option 3", "Energy Club");
        browser.until(d -> String.valueOf(
                        d.findElement(By.cssSelector(".authoring-preview")).getText())
                .contains("Energy Club"));
        author.click("publish");
        author.waitFor("Saved: learners can meet it now.");
    }

    private void importFile(Browser browser, Authors author, String name, String text) throws Exception {
        Path file = Files.writeString(files.resolve(name), text);
        browser.open("/teach/import");
        browser.visible(By.tagName("h1"));
        WebElement input = (WebElement)
                browser.until(
                        d -> d.executeScript(
                                "const u = document.querySelector('vaadin-upload'); return u && u.shadowRoot.querySelector('input[type=file]')"));
        input.sendKeys(file.toString());
        author.waitFor("What would come");
    }

    private static void acceptTwoDrafts(Browser browser, Authors author) {
        browser.open("/teach/drafts");
        browser.visible(By.tagName("h1"));
        author.fill("Paste the text here", TEXT);
        author.click("make");
        author.waitFor("for your decision");
        for (int i = 0; i < 2; i++) {
            String before = left(browser);
            author.click("accept");
            browser.until(d -> !left(browser).equals(before));
        }
        assertThat(List.of(left(browser))).isNotEmpty();
    }

    private static String left(Browser browser) {
        return browser.visible(By.id("left")).getText();
    }
}
