package org.scostudy.classroom.assign;

import com.vaadin.flow.component.html.Div;
import org.scostudy.classroom.work.Work;

/** What an assignment of one kind asks for, to be filled in. */
abstract class WorkFields extends Div {

    WorkFields() {
        addClassName("class-fields");
    }

    /** Refused while something is missing; the field says what. */
    abstract Work work();

    abstract void onChange(Runnable then);

    final String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
