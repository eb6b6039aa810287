package org.scostudy.shell;

import com.vaadin.flow.component.textfield.IntegerField;

/** How people enter a whole number. */
public final class WholeNumber {

    private WholeNumber() {}

    /** With buttons for one more and one less; whoever holds the field says what is wrong with a number. */
    public static IntegerField field(String label, int least, int most, int value) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValue(value);
        return field;
    }
}
