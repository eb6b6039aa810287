package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.scostudy.language.DateForm;

/** Stands where the answers will be once everybody has sat the exam. */
class HeldNote extends Div {

    HeldNote(Instant until, ZoneId zone) {
        addClassNames("sco-note");
        getElement().setAttribute("data-test", "held");
        add(new Paragraph(getTranslation("quiz.result.held", DateForm.LONG_MOMENT.say(until.atZone(zone)))));
    }
}
