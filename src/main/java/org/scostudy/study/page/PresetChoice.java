package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.study.fit.Presets;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;

/** For which readings the settings below it are, and whether one of them has its own. */
class PresetChoice extends Div {

    /** @param pack absent: all that are not set apart */
    record Reading(@Nullable String pack, String title) {}

    /** Hears for what settings are wanted. */
    @FunctionalInterface
    interface Chosen {
        void show(@Nullable String pack);
    }

    private final long learner;
    private final transient StudySettings settings;
    private final transient Presets presets;
    private final transient List<Reading> readings;
    private final transient Chosen chosen;
    private final transient Runnable saved;
    private final Select<Reading> choice = new Select<>();
    private final Paragraph state = new Paragraph();
    private final NativeButton turn = new NativeButton();

    /**
     * @param readings of the learner, by their packs
     * @param saved says that a change was kept
     */
    PresetChoice(
            long learner,
            StudySettings settings,
            Presets presets,
            List<Reading> readings,
            Chosen chosen,
            Runnable saved) {
        this.learner = learner;
        this.settings = settings;
        this.presets = presets;
        this.readings = readings;
        this.chosen = chosen;
        this.saved = saved;
        setId("preset");
        addClassName("sco-setting");
        Reading all = new Reading(null, getTranslation("study.settings.preset.all"));
        List<Reading> choices = new ArrayList<>(readings);
        choices.addFirst(all);
        choice.setId("preset-choice");
        choice.setLabel(getTranslation("study.settings.preset"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(Reading::title);
        choice.setValue(all);
        choice.addValueChangeListener(event -> show());
        turn.setId("preset-turn");
        turn.addClassName("sco-button");
        turn.addClickListener(_ -> turn());
        state.setId("preset-state");
        state.addClassName("sco-setting-state");
        state.getElement().setAttribute("role", "status");
        Paragraph help = new Paragraph(getTranslation("study.settings.preset.help"));
        help.addClassName("sco-setting-what");
        Div control = new Div(choice, state, turn);
        control.addClassName("sco-setting-control");
        add(help, control);
        show();
    }

    private void turn() {
        String pack = choice.getValue().pack();
        if (pack == null) {
            return;
        }
        if (settings.inForce(learner).isApart(pack)) {
            presets.follow(learner, pack);
        } else {
            presets.setApart(learner, pack);
        }
        saved.run();
        show();
    }

    private void show() {
        Reading reading = choice.getValue();
        Schedulings schedulings = settings.inForce(learner);
        String pack = reading.pack();
        turn.setVisible(pack != null);
        if (pack == null) {
            state.setText(ofAll(schedulings));
        } else {
            String standing = schedulings.isApart(pack) ? "apart" : "follows";
            state.setText(getTranslation("study.settings.preset." + standing, reading.title()));
            turn.setText(getTranslation("study.settings.preset." + standing + ".turn"));
        }
        chosen.show(pack);
    }

    private String ofAll(Schedulings schedulings) {
        String apart = readings.stream()
                .filter(reading -> reading.pack() != null && schedulings.isApart(reading.pack()))
                .map(Reading::title)
                .collect(Collectors.joining(", "));
        return apart.isEmpty()
                ? getTranslation("study.settings.preset.none-apart")
                : getTranslation("study.settings.preset.some-apart", apart);
    }
}
