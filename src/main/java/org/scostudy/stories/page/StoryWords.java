package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scostudy.language.Messages;

/** The fields of the forms, each of which tells a while after the last key. */
final class StoryWords {

    private static final int PAUSE_MILLIS = 400;
    private static final int LONGEST = 4_000;

    private StoryWords() {}

    static TextArea area(String key, String value, Runnable changed) {
        TextArea area = new TextArea(Messages.here(key));
        area.setMaxLength(LONGEST);
        area.setManualValidation(true);
        area.setWidthFull();
        area.setValue(value);
        lazily(area);
        area.addValueChangeListener(_ -> changed.run());
        return area;
    }

    static TextField field(String key, String value, Runnable changed) {
        TextField field = new TextField(Messages.here(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValue(value);
        lazily(field);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }

    static MultiSelectComboBox<String> several(
            String key, Collection<String> of, UnaryOperator<String> said, List<String> chosen, Runnable changed) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
        box.setLabel(Messages.here(key));
        List<String> items = new java.util.ArrayList<>(
                new java.util.LinkedHashSet<>(chosen.stream().toList()));
        of.stream().filter(each -> !items.contains(each)).forEach(items::add);
        box.setItems(items);
        box.setItemLabelGenerator(said::apply);
        box.setWidthFull();
        box.setValue(chosen);
        box.addValueChangeListener(_ -> changed.run());
        return box;
    }

    static NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(Messages.here(key), _ -> wish.run());
        button.addClassName("sco-button");
        return button;
    }

    private static void lazily(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }
}
