package org.scostudy.classroom.task;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.WorkDates;

/** Until when something can be done, said from now: it opens, is due, was due, closes, has closed. */
class DueLine extends Paragraph {

    private final transient When when;

    /** @param more what follows in the line */
    DueLine(WorkDates dates, When when, String more) {
        this.when = when;
        addClassName("sco-task-due");
        setText(words(dates) + more);
    }

    private String words(WorkDates dates) {
        return switch (dates.at(when.now())) {
            case NOT_YET -> said("opens", dates.opens());
            case OPEN -> dates.due() != null ? said("due", dates.due()) : closing(dates);
            case LATE ->
                said("was-due", dates.due()) + (dates.closes() == null ? "" : " " + said("closes", dates.closes()));
            case CLOSED -> said("closed", dates.closes());
        };
    }

    private String closing(WorkDates dates) {
        return dates.closes() == null ? getTranslation("classes.no-due") : said("closes", dates.closes());
    }

    private String said(String key, @Nullable Instant instant) {
        return instant == null ? "" : getTranslation("classes." + key, when.moment(instant), when.distance(instant));
    }
}
