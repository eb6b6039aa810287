package org.scostudy.classroom;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Says why a learner's wish was not granted, and what to do. */
class Notice extends Paragraph {

    Notice(Refused.Reason reason) {
        setText(getTranslation(
                "classes.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        addClassNames("sco-note", "sco-note-caution");
        getElement().setAttribute("role", "alert");
    }
}
