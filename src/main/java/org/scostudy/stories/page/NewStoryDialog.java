package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.TreeText;
import org.scostudy.stories.draft.Outlines;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryFile;

/** Which reading a new story stands beside, and what it is begun with: an outline, or a story of that reading. */
class NewStoryDialog extends Dialog {

    /** @param story of the reading; null for an outline of steps */
    private record Beginning(String said, @Nullable StoryDraft story) {}

    private final ComboBox<Pack> reading = new ComboBox<>();
    private final TextField title = new TextField(getTranslation("stories.title"));
    private final ComboBox<Beginning> with = new ComboBox<>();

    /** @param begun hears of the reading's id and what the story is begun with */
    NewStoryDialog(List<Pack> readings, BiConsumer<String, StoryDraft> begun) {
        setHeaderTitle(getTranslation("stories.new"));
        setWidth("min(100%, 34rem)");
        reading.setLabel(getTranslation("stories.reading"));
        reading.setItems(readings);
        reading.setItemLabelGenerator(Pack::title);
        reading.setValue(readings.getFirst());
        reading.setVisible(readings.size() > 1);
        reading.setWidthFull();
        reading.addValueChangeListener(_ -> offer());
        title.setId("new-title");
        title.setMaxLength(200);
        title.setWidthFull();
        with.setLabel(getTranslation("stories.begin-with"));
        with.setItemLabelGenerator(Beginning::said);
        with.setWidthFull();
        offer();
        Div fields = new Div(title, reading, with);
        fields.addClassName("story-form");
        add(fields);
        NativeButton begin = StoryWords.button("stories.begin", () -> {
            Pack chosen = reading.getValue() == null ? readings.getFirst() : reading.getValue();
            close();
            begun.accept(chosen.id(), story());
        });
        begin.addClassName("sco-button-primary");
        begin.setId("begin");
        NativeButton cancel = StoryWords.button("stories.cancel", this::close);
        cancel.addClassName("sco-button-plain");
        getFooter().add(cancel, begin);
    }

    private void offer() {
        List<Beginning> offered = new ArrayList<>();
        offered.add(new Beginning(getTranslation("stories.begin-with.outline"), null));
        Optional.ofNullable(reading.getValue())
                .ifPresent(pack -> pack.further().forEach((name, tree) -> {
                    if (name.startsWith("stories/") && tree instanceof Tree.Entries entries) {
                        StoryDraft story =
                                StoryFile.read(name, TreeText.of(entries)).story();
                        if (story != null) {
                            offered.add(new Beginning(getTranslation("stories.begin-with.copy", story.title()), story));
                        }
                    }
                }));
        with.setItems(offered);
        with.setValue(offered.getFirst());
    }

    private StoryDraft story() {
        String words = title.getValue().strip();
        StoryDraft copied = with.getValue() == null ? null : with.getValue().story();
        if (copied == null) {
            return Outlines.threeSteps(words);
        }
        return new StoryDraft(
                "",
                words.isEmpty() ? copied.title() : words,
                copied.topic(),
                copied.role(),
                copied.brief(),
                copied.cites(),
                copied.facts(),
                copied.start(),
                copied.steps());
    }
}
