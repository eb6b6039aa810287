package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.plan.ReadyQuizzes;

/** The fields that a plan is put together in, wherever that is done. */
public final class PlanFields {

    private static final int MOST_MINUTES = (int) QuizPlan.LONGEST.toMinutes();

    private final CheckboxGroup<BankSection> sections;
    private final CheckboxGroup<Kind> kinds;
    private final CheckboxGroup<Level> levels;
    private final RadioButtonGroup<Mode> mode;
    private final RadioButtonGroup<QuizPlan.Order> order;
    private final IntegerField number;
    private final IntegerField minutes;

    /** With what there is to choose from; a short practice quiz on everything is chosen. */
    public PlanFields(Collection<BankSection> sections, Collection<Kind> kinds, Collection<Level> levels) {
        this.sections = boxes("quiz.builder.sections", sections, BankSection::title);
        this.kinds = boxes("quiz.builder.kinds", kinds, kind -> text("quiz.kind." + kind.id()));
        this.levels = boxes("quiz.builder.levels", levels, level -> text("quiz.level." + word(level)));
        mode = choice("quiz.builder.mode", Mode.values(), value -> text("quiz.mode." + word(value)));
        order = choice("quiz.builder.order", QuizPlan.Order.values(), value -> text("quiz.order." + word(value)));
        number = amount("quiz.builder.number", QuizPlan.MOST_QUESTIONS);
        minutes = amount("quiz.builder.minutes", MOST_MINUTES);
        minutes.setHelperText(text("quiz.builder.minutes.help"));
        show(new QuizPlan(
                Set.of(), Set.of(), Set.of(), ReadyQuizzes.SHORT, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null));
    }

    /** What is asked. */
    public List<Component> questions() {
        return List.of(sections, kinds, levels);
    }

    /** How it is asked. */
    public List<Component> rules() {
        return List.of(mode, order, number, minutes);
    }

    public void onChange(Runnable then) {
        List.<HasValue<?, ?>>of(sections, kinds, levels, mode, order, number, minutes)
                .forEach(field -> field.addValueChangeListener(_ -> then.run()));
    }

    public void show(QuizPlan plan) {
        sections.setValue(sections.getListDataView()
                .getItems()
                .filter(section -> plan.sections().contains(section.id()))
                .collect(Collectors.toSet()));
        kinds.setValue(plan.kinds());
        levels.setValue(plan.levels());
        mode.setValue(plan.mode());
        order.setValue(plan.order());
        number.setValue(plan.number());
        minutes.setValue(plan.limit() == null ? null : (int) plan.limit().toMinutes());
    }

    /** What a paper asks is decided already; only how it is sat may still be chosen. */
    public void ofPaper() {
        number.setVisible(false);
    }

    /** Whether the number is decided elsewhere, as {@link #number(int)} says it. */
    public void numberIsGiven(boolean given) {
        number.setReadOnly(given);
        number.setHelperText(given ? text("quiz.builder.number.given") : null);
    }

    /** How many questions are asked, where that was decided elsewhere. */
    public void number(int questions) {
        number.setValue(questions);
    }

    /** Absent while a number is out of its range; its field says so. */
    public @Nullable QuizPlan plan() {
        Integer questions = number.getValue();
        Integer time = minutes.getValue();
        boolean numberFits = questions != null && questions >= 1 && questions <= QuizPlan.MOST_QUESTIONS;
        boolean timeFits = time == null || (time >= 1 && time <= MOST_MINUTES);
        number.setInvalid(!numberFits);
        minutes.setInvalid(!timeFits);
        return questions == null || !numberFits || !timeFits
                ? null
                : new QuizPlan(
                        sections.getValue().stream().map(BankSection::id).collect(Collectors.toSet()),
                        Set.copyOf(kinds.getValue()),
                        Set.copyOf(levels.getValue()),
                        questions,
                        order.getValue(),
                        mode.getValue(),
                        time == null ? null : Duration.ofMinutes(time));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> CheckboxGroup<T> boxes(String key, Collection<T> items, Function<T, String> label) {
        CheckboxGroup<T> group = new CheckboxGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setHelperText(text("quiz.builder.all"));
        return group;
    }

    private static <T> RadioButtonGroup<T> choice(String key, T[] items, Function<T, String> label) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        return group;
    }

    private static IntegerField amount(String key, int most) {
        IntegerField field = new IntegerField(text(key));
        field.setMin(1);
        field.setMax(most);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(text("quiz.builder.range", most));
        return field;
    }
}
