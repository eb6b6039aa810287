package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.scostudy.material.model.Pack;
import org.scostudy.stories.draft.ProposalDraft;

/** Which reading a new proposal stands beside, and what it is called. */
class NewProposalDialog extends Dialog {

    /** @param begun hears of the reading's id and of what is begun with */
    NewProposalDialog(List<Pack> readings, BiConsumer<String, ProposalDraft> begun) {
        setHeaderTitle(getTranslation("stories.proposal.new"));
        setWidth("min(100%, 34rem)");
        ComboBox<Pack> reading = new ComboBox<>(getTranslation("stories.reading"));
        reading.setItems(readings);
        reading.setItemLabelGenerator(Pack::title);
        reading.setValue(readings.getFirst());
        reading.setVisible(readings.size() > 1);
        reading.setWidthFull();
        TextField title = new TextField(getTranslation("stories.title"));
        title.setId("new-title");
        title.setMaxLength(200);
        title.setWidthFull();
        Div fields = new Div(title, reading);
        fields.addClassName("story-form");
        add(fields);
        NativeButton begin = StoryWords.button("stories.begin", () -> {
            Pack chosen = reading.getValue() == null ? readings.getFirst() : reading.getValue();
            close();
            begun.accept(chosen.id(), ProposalDraft.titled(title.getValue().strip()));
        });
        begin.addClassName("sco-button-primary");
        begin.setId("begin");
        NativeButton cancel = StoryWords.button("stories.cancel", this::close);
        cancel.addClassName("sco-button-plain");
        getFooter().add(cancel, begin);
    }
}
