package org.scostudy.classroom.assign;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.Assignment;

/** What was just assigned or saved, on its way to the page that says so. It is told once. */
record HandedOut(Assignment assignment, boolean fresh) {

    static void tellNext(Assignment assignment, boolean fresh) {
        ComponentUtil.setData(UI.getCurrent(), HandedOut.class, new HandedOut(assignment, fresh));
    }

    /** Absent when it was told already, or belongs to another class. */
    static @Nullable HandedOut takeFor(long classroom) {
        HandedOut kept = ComponentUtil.getData(UI.getCurrent(), HandedOut.class);
        ComponentUtil.setData(UI.getCurrent(), HandedOut.class, null);
        return kept != null && kept.assignment().classroom() == classroom ? kept : null;
    }
}
