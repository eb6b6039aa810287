package org.scostudy.study.page;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scostudy.question.BankSection;
import org.scostudy.question.Readership;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;

/** What to study, how much a day, and how to grade. */
class AmountSettings extends SettingPanel {

    private final long learner;
    private final StudySettings settings;

    AmountSettings(long learner, StudySettings settings, Readership readers) {
        super("study.settings.amount");
        this.learner = learner;
        this.settings = settings;
        Preferences now = settings.preferences(learner);
        sections(now, readers.studiedBy(learner).sections());
        amount("study.settings.new", now.newPerDay(), 999, value -> p -> p.withNewPerDay(value));
        amount("study.settings.reviews", now.reviewsPerDay(), 9999, value -> p -> p.withReviewsPerDay(value));
        grades(now);
        typing(now);
        spaceGrades(now);
    }

    private void sections(Preferences now, List<BankSection> all) {
        CheckboxGroup<BankSection> group = new CheckboxGroup<>(getTranslation("study.settings.sections"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(all);
        group.setItemLabelGenerator(BankSection::title);
        group.setValue(all.stream().filter(s -> now.studies(s.id())).collect(Collectors.toSet()));
        group.addValueChangeListener(event -> apply(group, "study.settings.sections.error", () -> {
            Set<String> chosen = event.getValue().stream().map(BankSection::id).collect(Collectors.toSet());
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("no section");
            }
            // All of them means all, also those that are added later.
            prefer(p -> p.withSections(chosen.size() == all.size() ? Set.of() : chosen));
        }));
        setting("study.settings.sections", group);
    }

    private void amount(String key, int value, int most, Function<Integer, UnaryOperator<Preferences>> change) {
        IntegerField field = number(key, 0, most, value);
        field.addValueChangeListener(_ -> apply(field, key + ".error", () -> prefer(change.apply(numberIn(field)))));
        setting(key, field);
    }

    private void grades(Preferences now) {
        RadioButtonGroup<Preferences.Grades> group = new RadioButtonGroup<>(getTranslation("study.settings.grades"));
        group.setItems(Preferences.Grades.values());
        group.setItemLabelGenerator(grades -> getTranslation("study.settings.grades." + grades));
        group.setValue(now.grades());
        group.addValueChangeListener(event -> {
            prefer(p -> p.withGrades(event.getValue()));
            saved();
        });
        setting("study.settings.grades", group);
    }

    private void typing(Preferences now) {
        Checkbox box = new Checkbox(getTranslation("study.settings.typing"), now.typing());
        box.addValueChangeListener(event -> {
            prefer(p -> p.withTyping(event.getValue()));
            saved();
        });
        setting("study.settings.typing", box);
    }

    private void spaceGrades(Preferences now) {
        Checkbox box = new Checkbox(getTranslation("study.settings.space"), now.spaceGrades());
        box.addValueChangeListener(event -> {
            prefer(p -> p.withSpaceGrades(event.getValue()));
            saved();
        });
        setting("study.settings.space", box);
    }

    private void prefer(UnaryOperator<Preferences> change) {
        settings.prefer(learner, change.apply(settings.preferences(learner)));
    }
}
