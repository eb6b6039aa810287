package org.scostudy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.settings.ExamAim;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Rhythm;
import org.scostudy.study.settings.StudySettings;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    StudyHistory history;

    @Autowired
    StudySettings settings;

    @Autowired
    Clock clock;

    @Test
    void a_visitor_is_told_what_this_is() {
        navigate(TodayView.class);
        assertThat($view(H1.class).single().getText()).contains("Shanghai Cooperation Organisation");
    }

    @Test
    void the_first_day_says_how_many_cards_wait_how_long_they_take_and_how_it_goes() {
        SignedInGuest.on(accounts);
        navigate(TodayView.class);
        assertThat($view(H1.class).single().getElement().getTextRecursively()).isEqualTo("15 cards today");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(
                        text -> assertThat(text).startsWith("About 5 minutes").contains("turn the card"))
                .anySatisfy(text -> assertThat(text).contains("No reviews are planned yet"));
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Start with the first card")
                        .single()
                        .getHref())
                .isEqualTo("study");
        assertThat($view(Anchor.class)
                        .withPropertyValue(Anchor::getText, "Your path through the reading")
                        .single()
                        .getHref())
                .isEqualTo("read#your-path");
    }

    @Test
    void who_studies_for_an_exam_reads_how_it_will_go_and_what_would_do() {
        Learner learner = SignedInGuest.on(accounts);
        LocalDate exam = learner.dayOf(clock.instant()).plusDays(5);
        settings.prefer(learner.id(), Preferences.DEFAULT.withExam(new ExamAim(exam, 90, 3)));
        navigate(TodayView.class);
        ExamPanel panel = $view(ExamPanel.class).single();
        assertThat(panel.getElement().getTextRecursively())
                .contains("in 5 days", "if you study 3 minutes each day as planned")
                .containsPattern("For your 90 % you would need about \\d+ minutes a day");
    }

    @Test
    void a_holiday_is_wished_well_and_holds_nothing_against_anybody() {
        Learner learner = SignedInGuest.on(accounts);
        LocalDate today = learner.dayOf(clock.instant());
        settings.keep(learner.id(), Rhythm.EVEN.withHoliday(new Holiday(today, today.plusDays(3)), today));
        navigate(TodayView.class);
        assertThat($view(BreakPanel.class).single().getElement().getTextRecursively())
                .startsWith("Holiday until")
                .contains("Nothing counts as missed");
    }

    @Test
    void whose_cards_are_asked_no_more_reads_it_once() {
        Learner learner = SignedInGuest.on(accounts);
        Instant longAgo = clock.instant().minus(Duration.ofDays(9));
        history.write(
                learner,
                List.of(
                        new StudyHistory.Graded(
                                new CardId("sco:no-such-fact:place"), longAgo, Rating.GOOD, Duration.ofSeconds(4)),
                        new StudyHistory.Graded(
                                new CardId("sco:no-other-fact:year"), longAgo, Rating.EASY, Duration.ofSeconds(4))),
                "test");
        navigate(TodayView.class);
        GonePanel panel = $view(GonePanel.class).single();
        assertThat($(Paragraph.class, panel).single().getText())
                .startsWith("2 cards that you had studied are no longer asked")
                .endsWith("all your answers stay in your record.");
        test($(NativeButton.class, panel).single()).click();
        assertThat($view(GonePanel.class).all()).isEmpty();
        navigate(TodayView.class);
        assertThat($view(GonePanel.class).all()).isEmpty();
        assertThat($view(H1.class).single().getElement().getTextRecursively())
                .as("what is due goes on as if they had never been")
                .isEqualTo("15 cards today");
    }
}
