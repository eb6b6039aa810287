package org.scostudy.classroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.language.Messages;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.settings.Holiday;
import org.scostudy.study.settings.Rhythm;

/** The clock says Monday, 2 March 2026, 8:00; the learner's days begin at 4:00. */
class StudyRemindersTest {

    private final StudyTable table = new StudyTable().with("rats/seat:place", "rats/founded:year");
    private final StudyReminders reminders =
            new StudyReminders(table.studying, table.record, table.settings, Messages.ours(), table.clock);

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void each_day_on_which_something_is_to_be_done_has_one_that_rings_and_says_how_much() {
        CalendarText.Event first = at(18, 30).getFirst();
        assertThat(first.at()).isEqualTo(Instant.parse("2026-03-02T18:30:00Z"));
        assertThat(first.title()).isEqualTo("2 cards to study, about 1 minute");
        assertThat(first.alarm()).isEqualTo(CalendarText.Alarm.RINGS);
    }

    @Test
    void a_day_of_rest_and_a_day_that_is_done_have_none() {
        table.settings.prefer(
                table.learner.id(),
                table.settings.preferences(table.learner.id()).withRestDays(Set.of(DayOfWeek.WEDNESDAY)));
        table.studiesAll(Rating.GOOD);
        assertThat(at(18, 30))
                .extracting(CalendarText.Event::at)
                .doesNotContain(Instant.parse("2026-03-02T18:30:00Z"), Instant.parse("2026-03-04T18:30:00Z"));
    }

    @Test
    void a_holiday_has_none() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        Holiday holiday = new Holiday(today, today.plusDays(59));
        table.settings.keep(table.learner.id(), Rhythm.EVEN.withHoliday(holiday, today));
        assertThat(at(18, 30)).isEmpty();
    }

    @Test
    void who_wants_no_new_cards_is_reminded_when_cards_come_up_and_on_no_other_day() {
        table.settings.prefer(
                table.learner.id(),
                table.settings.preferences(table.learner.id()).withNewPerDay(0));
        assertThat(at(18, 30)).isEmpty();
        table.settings.prefer(
                table.learner.id(),
                table.settings.preferences(table.learner.id()).withNewPerDay(15));
        table.studiesAll(Rating.GOOD);
        table.settings.prefer(
                table.learner.id(),
                table.settings.preferences(table.learner.id()).withNewPerDay(0));
        assertThat(at(18, 30)).hasSize(1);
    }

    @Test
    void a_time_before_the_day_begins_is_one_of_the_night_that_ends_it() {
        assertThat(at(1, 0).getFirst().at()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @Test
    void an_event_keeps_its_name_when_its_cards_change_so_that_calendars_change_it() {
        String before = at(18, 30).getFirst().id();
        table.passes(Duration.ofHours(1));
        assertThat(at(9, 0).getFirst().id()).isEqualTo(before);
    }

    private List<CalendarText.Event> at(int hour, int minute) {
        return reminders.of(table.learner, LocalTime.of(hour, minute), Locale.ENGLISH, "https://example.org");
    }
}
