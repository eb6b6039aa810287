package org.scostudy.classroom.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.Learner;
import org.scostudy.language.Messages;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.session.Studying;
import org.scostudy.study.settings.Ease;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Component;

/**
 * Reminders to study for a learner's calendar: one on each of the coming days on which there is something to do, but on
 * days of rest. Once today's cards are done, today has none.
 */
@Component
class StudyReminders {

    private static final int DAYS = 14;

    private final Studying studying;
    private final StudyRecord record;
    private final StudySettings settings;
    private final Messages messages;
    private final Clock clock;

    StudyReminders(Studying studying, StudyRecord record, StudySettings settings, Messages messages, Clock clock) {
        this.studying = studying;
        this.record = record;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param time of the learner's clock
     * @param home address of the first page
     */
    List<CalendarText.Event> of(Learner learner, LocalTime time, Locale locale, String home) {
        Preferences wishes = settings.preferences(learner.id());
        Ease ease = settings.ease(learner.id());
        LocalDate today = learner.dayOf(clock.instant());
        List<Integer> reviews = record.load(learner, DAYS);
        Duration each = record.timePerAnswer(learner);
        List<CalendarText.Event> events = new ArrayList<>();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            int cards = ahead == 0
                    ? studying.today(learner).total()
                    : Math.min(reviews.get(ahead), wishes.reviewsPerDay()) + wishes.newPerDay();
            if (cards > 0 && !ease.off(day)) {
                long minutes = Math.max(1, Math.round(each.multipliedBy(cards).toSeconds() / 60.0));
                events.add(new CalendarText.Event(
                        "study-" + day + "@sco-study",
                        messages.getTranslation("classes.calendar.study", locale, cards, minutes),
                        messages.getTranslation("classes.calendar.study.what", locale),
                        at(learner, day, time),
                        home,
                        CalendarText.Alarm.RINGS));
            }
        }
        return events;
    }

    /** A day of study may go on after midnight: a time before its start is one of the next date. */
    private static Instant at(Learner learner, LocalDate day, LocalTime time) {
        LocalDate date = time.isBefore(learner.dayStart()) ? day.plusDays(1) : day;
        return date.atTime(time).atZone(learner.zone()).toInstant();
    }
}
