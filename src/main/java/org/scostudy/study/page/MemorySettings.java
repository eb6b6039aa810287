package org.scostudy.study.page;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.scostudy.memory.Scheduling;
import org.scostudy.study.fit.Fitting;
import org.scostudy.study.settings.StepsText;
import org.scostudy.study.settings.StudySettings;

/** How reviews are scheduled. */
class MemorySettings extends SettingPanel {

    private static final int LEAST_RETENTION = 70;
    private static final int MOST_RETENTION = 97;

    private final long learner;
    private final StudySettings settings;

    MemorySettings(long learner, StudySettings settings, Fitting fitting) {
        super("study.settings.memory");
        this.learner = learner;
        this.settings = settings;
        Scheduling now = settings.scheduling(learner).scheduling();
        retention(now);
        steps("study.settings.learning-steps", now.learningSteps(), Scheduling::withLearningSteps);
        steps("study.settings.relearning-steps", now.relearningSteps(), Scheduling::withRelearningSteps);
        add(new OwnParameters(learner, fitting, this::saved));
    }

    private void retention(Scheduling now) {
        IntegerField field = new IntegerField(getTranslation("study.settings.retention"));
        field.setMin(LEAST_RETENTION);
        field.setMax(MOST_RETENTION);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
        field.setValue((int) Math.round(now.desiredRetention() * 100));
        field.addValueChangeListener(event -> apply(field, "study.settings.retention.error", () -> {
            Integer percent = event.getValue();
            if (percent == null || percent < LEAST_RETENTION || percent > MOST_RETENTION) {
                throw new IllegalArgumentException("desired retention " + percent);
            }
            schedule(s -> s.withDesiredRetention(percent / 100.0));
        }));
        setting("study.settings.retention", field);
    }

    private void steps(String key, List<Duration> value, BiFunction<Scheduling, Duration[], Scheduling> change) {
        TextField field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        field.setValue(StepsText.say(value));
        field.addValueChangeListener(event -> apply(field, "study.settings.steps.error", () -> {
            Duration[] steps = StepsText.parse(event.getValue()).toArray(Duration[]::new);
            schedule(s -> change.apply(s, steps));
        }));
        setting(key, field);
    }

    private void schedule(UnaryOperator<Scheduling> change) {
        settings.schedule(learner, change.apply(settings.scheduling(learner).scheduling()));
    }
}
