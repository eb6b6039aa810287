package org.scostudy.classroom.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.web.util.UriComponentsBuilder;

/** The address under which a learner's calendar finds due dates and, if they like, reminders to study. */
@StyleSheet("context://classes/classes.css")
public class CalendarPanel extends NativeDetails {

    private static final int SAVED_MILLIS = 2500;

    private final CalendarLinks links;
    private final long learner;
    private final Div content = new Div();

    public CalendarPanel(CalendarLinks links, long learner) {
        this.links = links;
        this.learner = learner;
        setSummaryText(getTranslation("classes.calendar"));
        addClassNames("sco-panel", "sco-calendar");
        content.addClassName("sco-calendar-content");
        setContent(content);
        links.of(learner).ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        NativeButton make = new NativeButton(getTranslation("classes.calendar.make"), _ -> show(links.renew(learner)));
        make.addClassName("sco-button");
        content.removeAll();
        content.add(new Paragraph(getTranslation("classes.calendar.what")), make);
    }

    private void show(String secret) {
        String address = address(secret);
        Input field = new Input();
        field.setId("calendar-address");
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        NativeLabel label = new NativeLabel(getTranslation("classes.calendar.address"));
        label.setFor(field);
        Div labelled = new Div(label, field);
        labelled.addClassName("sco-field");
        Anchor subscribe = new Anchor();
        subscribe.setText(getTranslation("classes.calendar.subscribe"));
        // the scheme that calendars listen to; the address is our own
        subscribe.setUnsafeHref(address.replaceFirst("^https?:", "webcal:"));
        subscribe.addClassName("sco-button");
        subscribe.setRouterIgnore(true);
        NativeButton renew =
                new NativeButton(getTranslation("classes.calendar.renew"), _ -> show(links.renew(learner)));
        renew.addClassNames("sco-button", "sco-button-plain");
        Div actions = new Div(subscribe, renew);
        actions.addClassName("sco-join-actions");
        Paragraph secretly = new Paragraph(getTranslation("classes.calendar.secret"));
        secretly.addClassName("sco-task-small");
        content.removeAll();
        content.add(new Paragraph(getTranslation("classes.calendar.what")), labelled, actions, reminder(), secretly);
    }

    private Component reminder() {
        TimePicker time = new TimePicker(getTranslation("classes.calendar.remind"));
        time.setId("remind-at");
        time.setStep(Duration.ofMinutes(30));
        time.setClearButtonVisible(true);
        time.setHelperText(getTranslation("classes.calendar.remind.what"));
        time.setValue(links.remindAt(learner).orElse(null));
        time.addValueChangeListener(event -> {
            links.remind(learner, event.getValue());
            Notification.show(
                    getTranslation(
                            event.getValue() == null ? "classes.calendar.remind.off" : "classes.calendar.remind.on"),
                    SAVED_MILLIS,
                    Notification.Position.BOTTOM_CENTER);
        });
        return time;
    }

    private static String address(String secret) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(request.getContextPath() + "/calendar/" + secret + ".ics")
                .replaceQuery(null)
                .toUriString();
    }
}
