package org.scostudy.classroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static String calendar(String title) {
        return CalendarText.of(
                "Due dates",
                List.of(new CalendarText.Event(
                        "assignment-7-3@sco-study",
                        title,
                        "Spring; term, A\\B",
                        Instant.parse("2026-03-06T17:00:00Z"),
                        "https://example.org/classes",
                        CalendarText.Alarm.SILENT)),
                NOW);
    }

    @Test
    void holds_an_event_at_the_moment_when_something_is_due() {
        assertThat(calendar("Due: Energy"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:assignment-7-3@sco-study\r\n", "DTSTART:20260306T170000Z\r\n", "SUMMARY:Due: Energy\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void escapes_what_would_end_a_value_and_lets_nobody_write_lines_of_their_own() {
        assertThat(calendar("Due: x\r\nEND:VEVENT"))
                .contains("DESCRIPTION:Spring\\; term\\, A\\\\B\r\n", "SUMMARY:Due: x\\nEND:VEVENT\r\n");
    }

    @Test
    void folds_lines_after_75_bytes_and_never_within_a_character() {
        String title = "Due: " + "Ünïcödé 李娜 🐎 ".repeat(20);
        String calendar = calendar(title);
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }
}
