package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.language.Messages;

/** Passages of the reading, found by any of their words; what was chosen can be read whole. */
class PassagePicker extends Div {

    private final MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
    private final NativeDetails whole = new NativeDetails();
    private final transient StorySource source;

    PassagePicker(String key, StorySource source, List<String> chosen, Runnable changed) {
        this.source = source;
        Set<String> items = new LinkedHashSet<>(source.pack().passages().keySet());
        items.addAll(chosen);
        box.setLabel(Messages.here(key));
        box.setHelperText(Messages.here("stories.passages.help"));
        box.setItems((id, sought) -> source.holds(id, sought), new ArrayList<>(items));
        box.setItemLabelGenerator(source::passage);
        box.setWidthFull();
        box.setValue(chosen);
        box.addValueChangeListener(_ -> {
            show();
            changed.run();
        });
        show();
        add(box, whole);
    }

    List<String> chosen() {
        return List.copyOf(box.getValue());
    }

    private void show() {
        List<String> chosen = chosen();
        whole.setVisible(!chosen.isEmpty());
        whole.setSummaryText(Messages.here("stories.passages.whole", chosen.size()));
        DescriptionList said = new DescriptionList();
        chosen.forEach(id -> said.add(new DescriptionList.Term(id), new DescriptionList.Description(source.whole(id))));
        whole.setContent(said);
    }
}
