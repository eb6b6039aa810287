package org.scostudy.classroom.calendar;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.task.Tasks;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.language.Messages;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAims;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A learner's due dates and reminders to study for their calendar: the secret in the address is what lets one in. */
@RestController
@AnonymousAllowed
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final Accounts accounts;
    private final Tasks tasks;
    private final StudyReminders reminders;
    private final ExamAims exams;
    private final Messages messages;
    private final Clock clock;

    CalendarController(
            CalendarLinks links,
            Accounts accounts,
            Tasks tasks,
            StudyReminders reminders,
            ExamAims exams,
            Messages messages,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.tasks = tasks;
        this.reminders = reminders;
        this.exams = exams;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret:[0-9a-f]{40}}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, Locale asked) {
        Optional<Learner> learner = links.learner(secret).flatMap(accounts::find);
        if (learner.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Locale locale = language(learner.get(), asked);
        String home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Stream<CalendarText.Event> due = tasks.of(learner.get()).stream()
                .filter(task -> moment(task) != null)
                .map(task -> event(task, locale, home));
        Stream<CalendarText.Event> study = links.remindAt(learner.get().id()).stream()
                .flatMap(time -> reminders.of(learner.get(), time, locale, home).stream());
        // past ones stay in a calendar as past due dates do
        Stream<CalendarText.Event> exam = exams.ahead(learner.get().id(), LocalDate.MIN).stream()
                .filter(each -> each.choice().wanted())
                .map(each -> event(each.exam(), learner.get(), locale, home));
        List<CalendarText.Event> events =
                Stream.of(due, exam, study).flatMap(each -> each).toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(CalendarText.of(say(locale, "classes.calendar.name"), events, clock.instant()));
    }

    private CalendarText.Event event(Tasks.Task task, Locale locale, String home) {
        Assignment assignment = task.assignment();
        boolean due = assignment.dates().due() != null;
        return new CalendarText.Event(
                "assignment-" + assignment.id() + "-" + task.member().id() + "@sco-study",
                say(locale, due ? "classes.calendar.due" : "classes.calendar.closes", assignment.title()),
                task.classroom().title() + ": "
                        + new ZoneTime(task.classroom().zone()).moment(Objects.requireNonNull(moment(task))),
                Objects.requireNonNull(moment(task)),
                home + "/classes",
                CalendarText.Alarm.SILENT);
    }

    private CalendarText.Event event(AskedExam exam, Learner learner, Locale locale, String home) {
        return new CalendarText.Event(
                "exam-" + exam.asker() + "-" + learner.id() + "@sco-study",
                say(locale, "classes.calendar.exam", exam.title()),
                say(locale, "classes.calendar.exam.what", exam.percent()),
                exam.day(),
                home + "/settings",
                CalendarText.Alarm.SILENT);
    }

    /** Calendars ask without signing in, so the account is asked for its language first. */
    private static Locale language(Learner learner, Locale asked) {
        String chosen = learner.language();
        return chosen == null ? asked : Locale.forLanguageTag(chosen);
    }

    private static @Nullable Instant moment(Tasks.Task task) {
        WorkDates dates = task.assignment().dates();
        return dates.due() != null ? dates.due() : dates.closes();
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getTranslation(key, locale, values);
    }
}
