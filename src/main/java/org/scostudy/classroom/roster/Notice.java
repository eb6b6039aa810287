package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Says why a learner's wish was not granted, and what to do. */
public class Notice extends Paragraph {

    public Notice(ClassRefused.Reason reason) {
        setText(getTranslation(
                "classes.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        addClassNames("sco-note", "sco-note-caution");
        getElement().setAttribute("role", "alert");
    }
}
