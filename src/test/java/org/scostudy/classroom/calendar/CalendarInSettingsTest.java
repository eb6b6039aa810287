package org.scostudy.classroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A learner without a class is reminded by their calendar too. */
@WholeApplication
class CalendarInSettingsTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    CalendarLinks links;

    @Autowired
    CalendarController calendars;

    private long id;

    @BeforeEach
    void open() {
        id = SignedInGuest.on(accounts).id();
        UI.getCurrent().navigate("settings");
        test($view(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Make a calendar address")
                        .single())
                .click();
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_time_that_is_chosen_rings_in_the_calendar_until_it_is_taken_back() {
        assertThat(calendar()).doesNotContain("VALARM");
        remindAt(LocalTime.of(19, 0));
        assertThat(calendar()).contains("BEGIN:VALARM", "cards to study");
        remindAt(null);
        assertThat(calendar()).doesNotContain("VALARM");
    }

    @Test
    void a_new_address_keeps_the_time() {
        remindAt(LocalTime.of(7, 30));
        links.renew(id);
        assertThat(links.remindAt(id)).contains(LocalTime.of(7, 30));
    }

    private void remindAt(@Nullable LocalTime time) {
        test($view(TimePicker.class).withId("remind-at").single()).setValue(time);
    }

    private String calendar() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        return String.valueOf(
                calendars.calendar(links.of(id).orElseThrow(), Locale.ENGLISH).getBody());
    }
}
