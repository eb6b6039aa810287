package org.scostudy.study.page;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.scostudy.language.Messages;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.Workloads;
import org.scostudy.question.Readership;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StepsText;

/** What everybody may want to set of a scheduling. */
final class PresetFields {

    private static final int LEAST_RETENTION = 70;
    private static final int MOST_RETENTION = 97;

    /** More than anybody meets in half a year. */
    private static final int MOST_CARDS = 5_000;

    /** Who looks again is told the same. */
    private static final long SAME_LUCK = 1;

    private final SettingPanel panel;
    private final HasComponents part;
    private final Preset preset;
    private final Readership readers;

    private PresetFields(SettingPanel panel, HasComponents part, Preset preset, Readership readers) {
        this.panel = panel;
        this.part = part;
        this.preset = preset;
        this.readers = readers;
    }

    /** @param part of the panel that they are added to */
    static void add(SettingPanel panel, HasComponents part, Preset preset, Readership readers) {
        PresetFields fields = new PresetFields(panel, part, preset, readers);
        Scheduling now = preset.now();
        IntegerField retention = fields.retention(now);
        part.add(new RetentionTrial(fields::ground, retention::setValue));
        fields.steps("study.settings.learning-steps", now.learningSteps(), Scheduling::withLearningSteps);
        fields.steps("study.settings.relearning-steps", now.relearningSteps(), Scheduling::withRelearningSteps);
    }

    private IntegerField retention(Scheduling now) {
        IntegerField field =
                SettingPanel.number("study.settings.retention", LEAST_RETENTION, MOST_RETENTION, percent(now));
        field.setSuffixComponent(new Span("%"));
        field.addValueChangeListener(_ -> panel.apply(field, "study.settings.retention.error", () -> {
            double chance = SettingPanel.numberIn(field) / 100.0;
            preset.change(s -> s.withDesiredRetention(chance));
        }));
        panel.setting(part, "study.settings.retention", field);
        return field;
    }

    private static int percent(Scheduling scheduling) {
        return (int) Math.round(scheduling.desiredRetention() * 100);
    }

    private RetentionTrial.Ground ground() {
        Scheduling now = preset.now();
        Preferences wishes = preset.settings().preferences(preset.learner());
        int cards = (int) readers.studiedBy(preset.learner()).cards().stream()
                .filter(card -> wishes.studies(card.section()))
                .filter(preset.cards())
                .limit(MOST_CARDS)
                .count();
        return new RetentionTrial.Ground(
                new Workloads(now, Math.max(1, cards), RetentionTrial.DAYS, Pace.USUAL, SAME_LUCK),
                percent(now),
                wishes.newPerDay(),
                wishes.reviewsPerDay());
    }

    private void steps(String key, List<Duration> value, BiFunction<Scheduling, Duration[], Scheduling> change) {
        TextField field = new TextField(Messages.here(key));
        field.setManualValidation(true);
        field.setValue(StepsText.say(value));
        field.addValueChangeListener(event -> panel.apply(field, "study.settings.steps.error", () -> {
            Duration[] steps = StepsText.parse(event.getValue()).toArray(Duration[]::new);
            preset.change(s -> change.apply(s, steps));
        }));
        panel.setting(part, key, field);
    }
}
