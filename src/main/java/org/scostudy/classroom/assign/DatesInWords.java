package org.scostudy.classroom.assign;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.work.WorkDates;

/**
 * Says when an assignment opens, when it is due, and when nothing is taken any more.
 *
 * @param when the clock of the class
 * @param now what opens before is open
 * @param open how that is said
 */
record DatesInWords(ZoneTime when, Instant now, String open) {

    /** Of what was given out. */
    static DatesInWords given(ZoneTime when, Instant now) {
        return new DatesInWords(when, now, text("classroom.assigned.open"));
    }

    /** Of what may be given out. */
    static DatesInWords planned(ZoneTime when, Instant now) {
        return new DatesInWords(when, now, text("classroom.assigned.at-once"));
    }

    /** A sentence for each date. */
    List<String> sentences(WorkDates dates) {
        Instant opens = dates.opens();
        Instant due = dates.due();
        Instant closes = dates.closes();
        if (dates.at(now) == WorkDates.State.CLOSED) {
            return List.of(text("classroom.assigned.over", when.moment(Objects.requireNonNull(closes))));
        }
        String opening =
                opens == null || !opens.isAfter(now) ? open : text("classroom.assigned.opens", when.moment(opens));
        if (due != null && due.equals(closes)) {
            return List.of(opening, text("classroom.assigned.due-and-closes", when.moment(due)));
        }
        return List.of(
                opening,
                due == null ? text("classroom.assigned.undue") : text("classroom.assigned.due", when.moment(due)),
                closes == null
                        ? text("classroom.assigned.unclosed")
                        : text("classroom.assigned.closes", when.moment(closes)));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
