package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** More time, in minutes or percent, to be filled in. */
public class ExtraTimeFields extends Div {

    private final IntegerField amount = new IntegerField(getTranslation("classroom.extra"));
    private final RadioButtonGroup<ExtraTime.Unit> unit =
            new RadioButtonGroup<>(getTranslation("classroom.extra.unit"));

    /** @param help what it means when nothing is filled in */
    public ExtraTimeFields(@Nullable ExtraTime now, String help) {
        addClassName("class-fields");
        amount.setId("extra-time");
        amount.setMin(0);
        amount.setMax(ExtraTime.MOST);
        amount.setHelperText(help);
        amount.setManualValidation(true);
        amount.setErrorMessage(getTranslation("classroom.extra.range", ExtraTime.MOST));
        amount.setValue(now == null ? null : Integer.valueOf(now.amount()));
        unit.setId("extra-unit");
        unit.setItems(ExtraTime.Unit.values());
        unit.setItemLabelGenerator(
                each -> getTranslation("classroom.extra." + each.name().toLowerCase(Locale.ROOT)));
        unit.setValue(now == null ? ExtraTime.Unit.PERCENT : now.unit());
        add(amount, unit);
    }

    /** Absent when nothing is filled in. ClassRefused when it is out of range; the field says so. */
    public @Nullable ExtraTime extraTime() {
        Integer wished = amount.getValue();
        amount.setInvalid(wished != null && (wished < 0 || wished > ExtraTime.MOST));
        return wished == null ? null : new ExtraTime(wished, unit.getValue());
    }
}
