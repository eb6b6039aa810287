package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.scostudy.PackagedServer;

/** The day of an exam, set by an instructor or by oneself: Today shows it, one studies for it, until the day has passed. */
class ExamDateIT extends AsAdministrator {

    @Test
    void the_exam_of_a_class_is_studied_for_until_its_day() throws Exception {
        Authors.NewClass spring = instructor.createsClass();
        classroom = spring.id();
        String code = spring.code();
        setsExam(LearnersDay.now().plusDays(12));
        pictures("settings-of-the-class", By.id("class-exam-day"));

        new Entrance(browser, PASSWORD).joins("botagoz", code);
        browser.open("/");
        assertThat(panel()).contains("Exam of Spring on", "in 12 days", "if you study 20 minutes each day");
        int forExam = cardsToday();
        assertThat(forExam).as("more than the fifteen new cards of a usual day").isGreaterThan(15);
        pictures("today", By.cssSelector(".sco-exam"));

        browser.visible(By.linkText("Change it")).click();
        browser.visible(By.id("asked-exams"));
        pictures("settings", By.id("asked-exams"));
        instructor.fill("Minutes a day for this exam", "5");
        browser.open("/");
        browser.until(d -> panel().contains("if you study 5 minutes each day"));
        assertThat(cardsToday()).isLessThan(forExam);

        browser.open("/study");
        new StudyPage(browser).answer("3");
        new StudyPage(browser).allSaved();

        dayPasses("class_exam");
        new Entrance(browser, PASSWORD).signsIn("botagoz");
        browser.open("/");
        assertThat(cardsToday())
                .as("a usual day again, with one new card met already")
                .isBetween(14, 15);
        assertThat(browser.driver.findElements(By.cssSelector(".sco-exam"))).isEmpty();
        browser.open("/settings");
        browser.visible(By.id("exam-day"));
        assertThat(browser.driver.findElements(By.id("asked-exams"))).isEmpty();
    }

    @Test
    void an_exam_of_ones_own_is_studied_for_until_its_day() throws Exception {
        LocalDate day = LearnersDay.now().plusDays(9);
        browser.open("/settings");
        browser.until(d -> instructor.labelled("Day of the exam").isEnabled());
        instructor.labelled("Day of the exam").sendKeys(day.toString(), Keys.ENTER);
        browser.until(d -> instructor.labelled("Minutes a day").isEnabled());
        instructor.fill("Minutes a day", "30");
        browser.open("/");
        assertThat(panel()).contains("in 9 days", "if you study 30 minutes each day");
        int forExam = cardsToday();
        assertThat(forExam).as("more than the fifteen new cards of a usual day").isGreaterThan(15);

        browser.open("/study");
        new StudyPage(browser).answer("3");
        new StudyPage(browser).allSaved();
        browser.open("/");
        assertThat(cardsToday()).isLessThanOrEqualTo(forExam);

        dayPasses("study_preference");
        new Entrance(browser, PASSWORD).signsIn("aizhan");
        browser.open("/");
        assertThat(cardsToday()).as("a usual day again").isBetween(14, 15);
        assertThat(browser.driver.findElements(By.cssSelector(".sco-exam"))).isEmpty();
    }

    private void setsExam(LocalDate day) {
        browser.open("/teach/classes/" + classroom + "/settings");
        // Enter takes the day and closes the calendar
        instructor.labelled("Day of the exam").sendKeys(day.toString(), Keys.ENTER);
        browser.pressButton("Set the exam");
        browser.until(d -> d.findElement(By.id("outcome")).getText().startsWith("The exam is set"));
    }

    private String panel() {
        return browser.visible(By.cssSelector(".sco-exam")).getText();
    }

    private int cardsToday() {
        return Integer.parseInt(browser.visible(By.tagName("h1")).getText().replaceAll("\\D+", ""));
    }

    /** As the server sees it when it comes back. */
    private void dayPasses(String table) throws Exception {
        server.close();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("sco"), "sa", "");
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE %s SET exam_day = DATE '%s'"
                            .formatted(table, LearnersDay.now().minusDays(1))))
                    .isEqualTo(1);
        }
        server = PackagedServer.start(data);
        browser.close();
        browser = new Browser(server.address().toString());
    }

    private void pictures(String name, By by) {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.prefers(scheme);
            browser.deskSized();
            shows(by);
            browser.screenshot(Path.of("target", "story", "exam-date", name + "-desk-" + scheme + ".png"));
            browser.phoneSized();
            shows(by);
            browser.screenshot(Path.of("target", "story", "exam-date", name + "-phone-" + scheme + ".png"));
        }
        browser.prefers("light");
        browser.deskSized();
    }

    private void shows(By by) {
        browser.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", browser.visible(by));
        browser.still();
    }
}
