package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.scostudy.PackagedServer;
import org.scostudy.StoredData;

/** Files of other programs are looked at card by card before they are published, and learners meet each card as it was shown. */
class ArrivingIT {

    private static final String EXPORT_OF_ANKI = "#separator:tab\n#html:true\n#notetype column:1\n#tags column:4\n"
            + "Basic\tWho leads the <b>first</b> caravan?\t\"Aibek, the \"\"quiet\"\" one\"\troad\n"
            + "Cloze\tThe {{c1::yak}} carries {{c1::salt::goods}} in spring.\tas far as Osh\troad\n";

    private static final String PASTED = """
            mule --- carries tea, and at times paper
            pony --- carries letters
            """;

    private static final String MOODLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <question type="multichoice">
              <name><text>loop</text></name>
              <questiontext format="html"><text><![CDATA[<p>What does the guard write?</p>
            <pre><code>for day in range(2):
                print("`well`")
            </code></pre>]]></text></questiontext>
              <single>true</single>
              <answer fraction="100" format="html"><text><![CDATA[<pre><code>`well`
            `well`</code></pre>]]></text></answer>
              <answer fraction="0" format="html"><text>nothing at all</text></answer>
            </question>
            <question type="numerical">
              <name><text>root</text></name>
              <questiontext format="html"><text><![CDATA[<p>How many days, if \\(d^2=\\frac{18}{2}\\)?</p>]]></text></questiontext>
              <generalfeedback format="html"><text><![CDATA[<p>For \\(d=3\\) it holds.</p>]]></text></generalfeedback>
              <answer fraction="100"><text>3</text><tolerance>0</tolerance></answer>
            </question>
            <question type="cloze">
              <name><text>wells</text></name>
              <questiontext format="html"><text><![CDATA[<p>They drank at {1:SHORTANSWER:=Kashgar} and {2:MC:~fled~=rested}.</p>]]></text></questiontext>
            </question>
            </quiz>
            """;

    private static final int CARDS_OF_ANKI = 2;
    private static final int CARDS_PASTED = 2;
    private static final int QUESTIONS_OF_MOODLE = 4;

    @TempDir
    Path data;

    @TempDir
    Path files;

    /** What is asked and what is right, in letters and digits alone: on a card gaps are read as "blank", and lines end elsewhere. */
    private record Card(String asked, String right) {

        Card {
            asked = bare(asked);
            right = bare(right);
        }

        private static String bare(String text) {
            return text.replace("blank", "").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        }

        boolean isMetIn(Card met) {
            return met.asked.contains(asked) && met.right.contains(right);
        }
    }

    @Test
    void each_card_that_the_preview_shows_is_what_a_learner_meets() throws Exception {
        List<Card> shown = new ArrayList<>();
        try (PackagedServer server = PackagedServer.start(data);
                Browser browser = new Browser(server.address().toString())) {
            Authors author = new Authors(browser);
            author.signUpAsAdministrator(server.lines());

            author.choosesFile(Files.writeString(files.resolve("caravan.txt"), EXPORT_OF_ANKI));
            shown.addAll(published(browser, author, CARDS_OF_ANKI));
            browser.open("/teach/import");
            browser.visible(By.id("paste")).sendKeys(PASTED);
            author.click("paste-look");
            author.waitFor("What would come");
            shown.addAll(published(browser, author, CARDS_PASTED));
            author.choosesFile(Files.writeString(files.resolve("moodle.xml"), MOODLE));
            assertThat(lines(browser, ".authoring-stem pre"))
                    .as("lines of code in the preview")
                    .containsExactly("for day in range(2):", "    print(\"`well`\")");
            shown.addAll(published(browser, author, QUESTIONS_OF_MOODLE));
            assertThat(shown).doesNotHaveDuplicates();
            author.opensQuestionsToEverybody();

            browser.driver.manage().deleteAllCookies();
            browser.open("/");
            browser.visible(By.cssSelector(".sco-guest-start button")).click();
            browser.test("front");
            List<Card> met = studied(browser);
            met.addAll(satInAQuiz(browser));
            assertThat(shown).allMatch(card -> met.stream().anyMatch(card::isMetIn), "is among " + met);
            assertThat(server.stop()).isIn(0, 143);
        }
        assertThat(new StoredData(data)
                        .number("SELECT COUNT(*) FROM question WHERE status = 'REVIEWED' AND origin = 'IMPORTED'"))
                .isEqualTo(shown.size());
    }

    /** Pages through the cards, and publishes them. */
    private static List<Card> published(Browser browser, Authors author, int number) {
        List<Card> shown = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String place = i + " of " + number + " ";
            browser.until(d -> d.findElement(By.id("arrival-place")).getText().startsWith(place));
            assertThat(browser.driver.findElements(By.cssSelector("#arrival-cards .sco-note-caution")))
                    .as("nothing is unsure")
                    .isEmpty();
            shown.add(new Card(
                    browser.visible(By.cssSelector("#arrival-cards .authoring-stem"))
                            .getText(),
                    right(browser)));
            author.click("arrival-next");
        }
        author.click("import-publish");
        author.waitFor("Imported: " + number + " new");
        return shown;
    }

    /** The first of what is right. */
    private static String right(Browser browser) {
        return String.valueOf(browser.driver.executeScript("""
                const card = document.querySelector('#arrival-cards .authoring-preview');
                const option = [...card.querySelectorAll('.authoring-options > li')].find((each) => each.querySelector(':scope > .sco-badge'));
                const key = card.querySelector('.authoring-key');
                const text = option?.querySelector('.authoring-option') ?? key?.querySelector('.authoring-option');
                return text ? text.innerText : key.innerText.replace(/^[^:]*: /, '').split(' / ')[0];"""));
    }

    private static List<String> lines(Browser browser, String of) {
        String text = String.valueOf(browser.visible(By.cssSelector(of)).getDomProperty("textContent"));
        return text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Card> studied(Browser browser) {
        browser.open("/study?section=own/all");
        StudyPage page = new StudyPage(browser);
        List<Card> met = new ArrayList<>();
        while (!browser.shows("finish")) {
            WebElement front = browser.test("front");
            String asked = front.getText();
            page.reveal();
            met.add(new Card(asked, browser.test("back").getText()));
            page.grade("4");
        }
        page.allSaved();
        return met;
    }

    /** The second gap of a text is not studied on the same day, but a quiz asks for it. */
    private static List<Card> satInAQuiz(Browser browser) {
        QuizPage quiz = new QuizPage(browser);
        String attempt = quiz.begins(
                "{\"mode\": \"practice\", \"number\": 20, \"kinds\": [\"choice\"], \"sections\": [\"own/all\"]}");
        List<Card> met = new ArrayList<>();
        for (int place = 0; place < quiz.kinds(attempt).size(); place++) {
            quiz.goTo(place);
            String asked = browser.test("question").getText();
            if (asked.contains("guard")) {
                assertThat(lines(browser, ".quiz-stem pre"))
                        .containsExactly("for day in range(2):", "    print(\"`well`\")");
                assertThat(lines(browser, ".sco-option-text pre")).containsExactly("`well`", "`well`");
            }
            quiz.answersWithKeys("choice");
            quiz.handsIn();
            browser.test("verdict");
            met.add(new Card(asked, browser.test("question").getText()));
        }
        return met;
    }
}
