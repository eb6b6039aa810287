package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An instructor writes a story in the browser and publishes it to a class, and a learner of the class plays it. */
class WritingIT extends AsAdministrator {

    private static final String PASSWORD = "caravan salt tea";

    private final Axe axe = new Axe();
    private StoryDesk desk;

    @BeforeEach
    void sits_down_at_the_desk() {
        desk = new StoryDesk(browser, instructor);
    }

    @Test
    void a_story_of_three_steps_is_written_tried_published_played_and_its_choices_are_seen() {
        String code = createsClass();
        desk.begins("The quiet sheet");
        desk.begins("Words against the West", "You advise a minister in Astana, and a sheet lies before you.");
        desk.opens(1);
        desk.situation("Nobody has signed the sheet.");
        desk.choice(0, "Ask who wrote it", "You learn of two hands.", "3: the best");
        desk.choice(1, "Sign it", "Now it is yours.", "0: a mistake");
        desk.opens(2);
        desk.situation("The sheet is read aloud.");
        desk.choice(0, "Offer other words", "A question of dates is left.", "3: the best");
        desk.choice(1, "Leave the room", "They decide without you.", "0: a mistake");
        instructor.click("publish");
        instructor.waitFor("but not published");
        axe.check(browser, "a story that is not whole");
        desk.opens(3);
        desk.situation("The declaration is typed.");
        desk.end("adopted", "The article tells how it went.");
        desk.remarks("can be published");
        axe.check(browser, "the editor of stories");

        instructor.click("play");
        browser.visible(By.id("rehearsal"));
        playsToTheEnd("Ask who wrote it", "Leave the room");
        assertThat(browser.test("final-score").getText()).isEqualTo("3 of 6 points");
        browser.visible(By.cssSelector("#rehearsal a")).click();
        browser.visible(By.cssSelector("sco-story-graph svg"));
        instructor.click("publish");
        instructor.waitFor("Published.");
        instructor.waitFor("Spring");
        String story = browser.driver.getCurrentUrl().replaceAll(".*/(\\d+).*", "$1");

        browser.open("/teach/classes/" + classroom + "/assignments/new?kind=scenario");
        browser.visible(By.id("title"));
        instructor.fill("Title", "At the table");
        browser.visible(By.cssSelector("vaadin-combo-box input")).sendKeys("The quiet sheet");
        browser.visible(By.xpath("//vaadin-combo-box-item[normalize-space()='The quiet sheet (story)']"))
                .click();
        browser.pressButton("Assign it");
        browser.until(d -> d.getCurrentUrl().endsWith("/assignments"));

        entrance().joins("botagoz", code);
        browser.open("/scenarios");
        instructor.waitFor("From your instructors");
        axe.check(browser, "scenarios of instructors");
        browser.open("/classes");
        browser.pressButton("Start");
        playsToTheEnd("Sign it", "Offer other words");
        assertThat(browser.test("final-score").getText()).isEqualTo("3 of 6 points");

        entrance().signsIn("aizhan");
        browser.open("/teach/classes/" + classroom + "/assignments");
        browser.visible(By.partialLinkText("At the table")).click();
        browser.visible(By.id("flow")).click();
        String first = browser.test("step-1").getText();
        assertThat(first).contains("Nobody has signed the sheet.", "Ask who wrote it", "0 · 0%", "Sign it", "1 · 100%");
        axe.check(browser, "how choices flowed");
        browser.visible(By.cssSelector("[data-test='step-1'] [data-right='false'] summary"))
                .click();
        browser.visible(By.linkText("botagoz")).click();
        instructor.waitFor("Now it is yours.");

        browser.open("/teach/stories");
        assertThat(browser.test(story).getText()).contains("The quiet sheet", "3 steps", "played once", "Published");
        assertThat(axe.findings()).isEmpty();
    }

    @Test
    void a_proposal_with_a_clause_and_an_interest_of_its_own_becomes_a_drafting_game() {
        String code = createsClass();
        browser.open("/teach/stories");
        instructor.click("new-proposal");
        browser.visible(By.cssSelector("#new-title input")).sendKeys("A list of the bases");
        instructor.click("begin");
        browser.visible(By.id("outlook"));
        desk.choose("topic", "Words against the West");
        desk.type("brief", "A sheet is handed round.");
        desk.cite("proposal-cites", "intro.1");
        desk.type("aim", "a list of what stands where");
        desk.cite("sponsors", "Russia");
        instructor.click("add-matter");
        desk.type("matter-1", "counts the troops of others");
        instructor.click("add-clause");
        desk.type("clause-text-1", "each member says how many troops stand on its soil");
        desk.cite("clause-matters-1", "counts the troops of others");
        desk.type("clause-dropping-1", "Leave the count out");
        desk.type("clause-adding-1", "Put a count in");
        desk.cite("clause-cites-1", "intro.1");
        instructor.click("add-interest");
        desk.choose("interest-holder-1", "Tajikistan");
        desk.choose("interest-matter-1", "counts the troops of others");
        desk.select("interest-side-1", "against it");
        desk.select("interest-strength-1", "vital");
        desk.type("interest-text-1", "It does not want to be counted.");
        desk.cite("interest-cites-1", "intro.1");
        desk.cite("clauses", "the United States and NATO are asked to name a date");
        desk.cite("clauses", "each member says how many");
        browser.until(d -> d.findElement(By.id("outlook")).getText().contains("Tajikistan objects"));
        axe.check(browser, "the editor of proposals");
        desk.cite("twists", "the West raises its voice");
        desk.cite("facts", "In the Astana declaration of 2005");
        desk.type("reported", "The article tells how it went.");
        desk.cite("reported-cites", "intro.1");
        desk.remarks("can be published");
        instructor.click("publish");
        instructor.waitFor("Published.");

        entrance().joins("botagoz", code);
        browser.open("/scenarios");
        browser.visible(By.xpath("//summary[contains(., 'Words against the West')]"))
                .click();
        WebElement card =
                browser.visible(By.xpath("//li[contains(., 'A list of the bases') and contains(., 'by aizhan')]"));
        card.findElement(By.tagName("button")).click();
        browser.until(d -> d.getCurrentUrl().contains("/scenarios/draft/"));
        browser.until(d -> d.findElement(By.tagName("main")).getText().contains("each member says how many troops"));
        assertThat(axe.findings()).isEmpty();
    }

    private String createsClass() {
        browser.open("/teach/classes");
        instructor.fill("Name of the class", "Spring");
        browser.pressButton("Create the class");
        String code = browser.visible(By.id("code")).getText();
        classroom = browser.until(d -> {
            String address = String.valueOf(d.getCurrentUrl());
            return address.endsWith("/learners") ? address.replaceAll(".*/classes/(\\d+)/learners", "$1") : null;
        });
        return code.replace(" ", "");
    }

    private void playsToTheEnd(String... labels) {
        for (String label : labels) {
            browser.until(d -> browser.shows("step"));
            browser.still();
            browser.visible(By.xpath("//label[contains(@class, 'sco-option')][contains(., '" + label + "')]"))
                    .click();
            browser.test("submit").click();
            browser.test("turn");
            browser.still();
            browser.test("go-on").click();
        }
        browser.test("debrief");
    }

    private Entrance entrance() {
        return new Entrance(browser, PASSWORD);
    }
}
