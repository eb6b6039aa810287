package org.scostudy.authoring.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** Options with their feedback, a row each; what is wrong with one stands beside it. */
class OptionRows extends Div {

    private record Row(TextArea text, Checkbox right, TextArea feedback, Div element) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Runnable changed;

    OptionRows(Runnable changed) {
        this.changed = changed;
        addClassName("authoring-option-rows");
        NativeButton more = new NativeButton(getTranslation("authoring.option.add"), _ -> {
            add(new EditorForm.Choice("", false, ""));
            rows.getLast().text().focus();
        });
        more.addClassName("sco-button");
        more.setId("add-option");
        add(list, more);
    }

    void show(List<EditorForm.Choice> options) {
        rows.clear();
        list.removeAll();
        options.forEach(this::add);
    }

    void add(EditorForm.Choice option) {
        int number = rows.size() + 1;
        TextArea text = new TextArea(getTranslation("authoring.option", number));
        text.setValue(option.text());
        // code has lines
        text.setMinRows(1);
        text.setManualValidation(true);
        Checkbox right = new Checkbox(getTranslation("authoring.option.right"), option.right());
        TextArea feedback = new TextArea(getTranslation("authoring.option.feedback"));
        feedback.setMinRows(1);
        feedback.setValue(option.feedback());
        Div element = new Div(text, right, feedback);
        element.addClassName("authoring-option-row");
        Row row = new Row(text, right, feedback, element);
        NativeButton drop = new NativeButton(getTranslation("authoring.option.drop"), _ -> drop(row));
        drop.addClassName("sco-button");
        drop.getElement().setAttribute("aria-label", getTranslation("authoring.option.drop.of", number));
        element.add(drop);
        List.of(text, feedback).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> changed.run());
        });
        right.addValueChangeListener(_ -> changed.run());
        rows.add(row);
        list.add(element);
    }

    List<EditorForm.Choice> options() {
        return rows.stream()
                .map(row -> new EditorForm.Choice(
                        row.text().getValue(),
                        row.right().getValue(),
                        row.feedback().getValue()))
                .toList();
    }

    /** Says something beside an option; numbers count from 1. Nothing is said of what has yet to be written. */
    void remark(int number, String words) {
        if (number >= 1
                && number <= rows.size()
                && !rows.get(number - 1).text().getValue().isBlank()) {
            TextArea text = rows.get(number - 1).text();
            text.setErrorMessage(words);
            text.setInvalid(true);
        }
    }

    void clearRemarks() {
        rows.forEach(row -> row.text().setInvalid(false));
    }

    private void drop(Row row) {
        rows.remove(row);
        list.remove(row.element());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).text().setLabel(getTranslation("authoring.option", i + 1));
        }
        changed.run();
    }
}
