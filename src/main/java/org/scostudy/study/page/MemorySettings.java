package org.scostudy.study.page;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.scostudy.memory.Pace;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.simulate.Workloads;
import org.scostudy.question.Readership;
import org.scostudy.study.fit.Fitting;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StepsText;
import org.scostudy.study.settings.StudySettings;

/** How reviews are scheduled. */
class MemorySettings extends SettingPanel {

    private static final int LEAST_RETENTION = 70;
    private static final int MOST_RETENTION = 97;

    /** More than anybody meets in half a year. */
    private static final int MOST_CARDS = 5_000;

    /** Who looks again is told the same. */
    private static final long SAME_LUCK = 1;

    private final long learner;
    private final StudySettings settings;
    private final Readership readers;
    private final IntegerField retention;

    MemorySettings(long learner, StudySettings settings, Readership readers, Fitting fitting) {
        super("study.settings.memory");
        this.learner = learner;
        this.settings = settings;
        this.readers = readers;
        Scheduling now = settings.scheduling(learner).scheduling();
        retention = retention(now);
        add(new RetentionTrial(this::ground, retention::setValue));
        steps("study.settings.learning-steps", now.learningSteps(), Scheduling::withLearningSteps);
        steps("study.settings.relearning-steps", now.relearningSteps(), Scheduling::withRelearningSteps);
        add(new OwnParameters(learner, fitting, this::saved));
    }

    private IntegerField retention(Scheduling now) {
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
        return field;
    }

    private RetentionTrial.Ground ground() {
        Scheduling now = settings.scheduling(learner).scheduling();
        Preferences wishes = settings.preferences(learner);
        int cards = (int) readers.studiedBy(learner).cards().stream()
                .filter(card -> wishes.studies(card.section()))
                .limit(MOST_CARDS)
                .count();
        return new RetentionTrial.Ground(
                new Workloads(now, Math.max(1, cards), RetentionTrial.DAYS, Pace.USUAL, SAME_LUCK),
                (int) Math.round(now.desiredRetention() * 100),
                wishes.newPerDay(),
                wishes.reviewsPerDay());
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
