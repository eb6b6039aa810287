package org.scostudy.progress.cards;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.scostudy.shell.DatesInForms;
import org.scostudy.shell.WholeNumber;
import org.scostudy.study.log.Moving;

/** To which day cards are moved, and over how many days they are spread from there. */
class MoveDialog extends Dialog {

    /** Hears of the choice. */
    @FunctionalInterface
    interface Chosen {
        void move(LocalDate from, int days);
    }

    private final transient Chosen chosen;
    private final LocalDate today;
    private final DatePicker from = DatesInForms.field(getTranslation("progress.move.from"));
    private final IntegerField days =
            WholeNumber.field(getTranslation("progress.move.days"), 1, Moving.MOST_DAYS_OF_SPREAD, 1);

    MoveDialog(int cards, LocalDate today, Chosen chosen) {
        this.chosen = chosen;
        this.today = today;
        addClassName("progress-move");
        setHeaderTitle(getTranslation("progress.move.title", cards));
        setWidth("min(30rem, 96vw)");
        from.setId("move-from");
        from.setErrorMessage(getTranslation("progress.move.from.error"));
        from.setValue(today.plusDays(1));
        days.setId("move-days");
        days.setErrorMessage(getTranslation("progress.move.days.error", Moving.MOST_DAYS_OF_SPREAD));
        days.setHelperText(getTranslation("progress.move.days.what"));
        days.setVisible(cards > 1);
        Paragraph what = new Paragraph(getTranslation("progress.move.what", cards));
        what.addClassName("sco-soft");
        Div all = new Div(what, from, days);
        all.addClassName("progress-move-fields");
        add(all);
        NativeButton cancel = new NativeButton(getTranslation("progress.move.cancel", cards), _ -> close());
        cancel.addClassName("sco-button");
        NativeButton move = new NativeButton(getTranslation("progress.move.now"), _ -> move());
        move.setId("move-now");
        move.addClassNames("sco-button", "sco-button-primary");
        getFooter().add(cancel, move);
    }

    private void move() {
        LocalDate day = from.getValue();
        Integer spread = days.getValue();
        from.setInvalid(day == null || day.isBefore(today) || day.isAfter(today.plusDays(Moving.MOST_DAYS_AHEAD)));
        days.setInvalid(spread == null || spread < 1 || spread > Moving.MOST_DAYS_OF_SPREAD);
        if (day == null || from.isInvalid()) {
            from.focus();
        } else if (spread == null || days.isInvalid()) {
            days.focus();
        } else {
            close();
            chosen.move(day, spread);
        }
    }
}
