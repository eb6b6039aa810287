package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Stands where the answers will be once everybody has sat the exam. */
class HeldNote extends Div {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    HeldNote(Instant until, ZoneId zone) {
        addClassNames("sco-note");
        getElement().setAttribute("data-test", "held");
        add(new Paragraph(getTranslation("quiz.result.held", WHEN.format(until.atZone(zone)))));
    }
}
