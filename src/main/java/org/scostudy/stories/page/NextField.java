package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.Beginning;
import org.scostudy.stories.draft.StepDraft;

/** Where a choice or a prediction leads: to a step that is there, or to one that comes into being by that. */
class NextField extends Div {

    /**
     * @param id of a step; of one that is not there yet, empty
     * @param fresh which kind it would be
     */
    private record Target(String id, StepDraft.Kind fresh, String said) {}

    private final ComboBox<Target> box = new ComboBox<>();
    private final NativeButton go;
    private String chosen;

    /**
     * @param here id of the step that leads there
     * @param picked hears of a step that is there
     * @param begun hears of a step that is to be
     */
    NextField(Edits edits, String here, String chosen, Consumer<String> picked, Consumer<StepDraft> begun) {
        this.chosen = chosen;
        addClassName("story-row");
        List<Target> targets = new ArrayList<>();
        edits.story().steps().stream()
                .filter(step -> !step.id().equals(here))
                .sorted(java.util.Comparator.comparingInt(step -> edits.number(step.id())))
                .map(step -> new Target(step.id(), step.kind(), said(edits, step)))
                .forEach(targets::add);
        for (StepDraft.Kind kind : StepDraft.Kind.values()) {
            targets.add(new Target("", kind, Messages.here("stories.next.new." + word(kind))));
        }
        box.setLabel(Messages.here("stories.next"));
        box.setItems(targets);
        box.setItemLabelGenerator(Target::said);
        box.setWidth("min(100%, 26rem)");
        targets.stream()
                .filter(target -> !target.id().isEmpty() && target.id().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        go = StoryWords.button("stories.next.go", () -> edits.go(this.chosen));
        go.addClassName("sco-button-plain");
        go.setVisible(!chosen.isEmpty());
        box.addValueChangeListener(change -> {
            Target target = change.getValue();
            if (target != null && target.id().isEmpty()) {
                begun.accept(edits.fresh(target.fresh()));
                return;
            }
            this.chosen = target == null ? "" : target.id();
            go.setVisible(!this.chosen.isEmpty());
            picked.accept(this.chosen);
        });
        add(box, go);
    }

    String chosen() {
        return chosen;
    }

    void named(String id) {
        box.setId(id);
    }

    static String said(Edits edits, StepDraft step) {
        String words =
                step.situation().isBlank() ? Messages.here("stories.next.unwritten") : Beginning.of(step.situation());
        return Messages.here("stories.next.step", edits.number(step.id()), words);
    }

    static String word(StepDraft.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
