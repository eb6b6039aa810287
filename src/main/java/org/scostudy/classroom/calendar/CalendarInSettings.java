package org.scostudy.classroom.calendar;

import org.scostudy.account.Learner;
import org.scostudy.study.FurtherSettings;
import org.springframework.stereotype.Component;

/** Reminders are wanted by learners without a class too. */
@Component
class CalendarInSettings implements FurtherSettings {

    private final CalendarLinks links;

    CalendarInSettings(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public com.vaadin.flow.component.Component of(Learner learner) {
        return new CalendarPanel(links, learner.id());
    }
}
