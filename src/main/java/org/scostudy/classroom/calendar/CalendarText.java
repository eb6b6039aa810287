package org.scostudy.classroom.calendar;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Due dates and reminders as an iCalendar (RFC 5545): an event at the moment when something is due. Written by hand: it
 * is a few properties, and the libraries for it bring parsers, time zones and a second JSON with them.
 */
final class CalendarText {

    /** Whether a calendar program draws attention to an event. */
    enum Alarm {
        SILENT,
        RINGS
    }

    /**
     * @param id stays the same when the date changes, so that calendars move the event
     * @param at a moment, or a whole day
     */
    record Event(String id, String title, String what, Temporal at, String address, Alarm alarm) {}

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(String name, List<Event> events, Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//SCO Study//Due dates//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.line("X-PUBLISHED-TTL:PT1H");
        events.forEach(event -> calendar.event(event, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id());
        line("DTSTAMP:" + TIME.format(now));
        line(
                event.at() instanceof LocalDate day
                        ? "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day)
                        : "DTSTART:" + TIME.format(event.at()));
        line("SUMMARY:" + escaped(event.title()));
        line("DESCRIPTION:" + escaped(event.what()));
        line("URL:" + event.address());
        line("TRANSP:TRANSPARENT");
        if (event.alarm() == Alarm.RINGS) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("TRIGGER:PT0S");
            line("DESCRIPTION:" + escaped(event.title()));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines end after 75 bytes at the latest, never within a character. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int codePoint = content.codePointAt(i);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
            i += Character.charCount(codePoint);
        }
        text.append("\r\n");
    }
}
