package org.scostudy.quiz;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;

/** Puts a quiz together, and says all the while how many questions fit. */
class BuilderPanel extends NativeDetails {

    private static final int MOST_MINUTES = (int) QuizPlan.LONGEST.toMinutes();

    private final CheckboxGroup<BankSection> sections;
    private final CheckboxGroup<Kind> kinds;
    private final CheckboxGroup<Level> levels;
    private final RadioButtonGroup<Mode> mode;
    private final RadioButtonGroup<QuizPlan.Order> order;
    private final IntegerField number;
    private final IntegerField minutes;
    private final Paragraph fitting = new Paragraph();
    private final NativeButton start = new NativeButton(getTranslation("quiz.builder.start"));
    private final Quizzes quizzes;

    BuilderPanel(Candidates candidates, Quizzes quizzes, Start.Begin begin) {
        super(QuizTexts.say("quiz.builder"));
        this.quizzes = quizzes;
        addClassNames("sco-quiz-builder", "sco-panel");
        sections = boxes("quiz.builder.sections", candidates.sections(), BankSection::title);
        kinds = boxes("quiz.builder.kinds", Arrays.asList(Kind.values()), kind -> text("quiz.kind." + kind.id()));
        levels = boxes(
                "quiz.builder.levels",
                candidates.levels(),
                level -> text("quiz.level." + level.name().toLowerCase(java.util.Locale.ROOT)));
        mode = choice("quiz.builder.mode", Mode.values(), Mode.PRACTICE, value -> text("quiz.mode." + value.json()));
        order = choice(
                "quiz.builder.order",
                QuizPlan.Order.values(),
                QuizPlan.Order.SHUFFLED,
                value -> text("quiz.order." + value.name().toLowerCase(java.util.Locale.ROOT)));
        number = amount("quiz.builder.number", Shelf.SHORT, QuizPlan.MOST_QUESTIONS);
        minutes = amount("quiz.builder.minutes", null, MOST_MINUTES);
        minutes.setHelperText(text("quiz.builder.minutes.help"));
        fitting.addClassName("sco-quiz-fitting");
        fitting.getElement().setAttribute("role", "status");
        start.addClassNames("sco-button", "sco-button-primary");
        start.addClickListener(_ -> begin(begin));
        Div end = new Div(fitting, start);
        end.addClassName("sco-quiz-builder-end");
        Div fields = new Div(sections, kinds, levels, mode, order, number, minutes);
        fields.addClassName("sco-quiz-builder-fields");
        setContent(new Div(fields, end));
        count();
    }

    private void begin(Start.Begin begin) {
        QuizPlan plan = plan();
        if (plan != null && quizzes.fitting(plan) > 0) {
            int questions = Math.min(plan.number(), quizzes.fitting(plan));
            begin.quiz(text("quiz.named.own." + plan.mode().json(), questions), plan);
        }
    }

    private void count() {
        QuizPlan plan = plan();
        int found = plan == null ? 0 : quizzes.fitting(plan);
        fitting.setText(plan == null ? text("quiz.builder.unfit") : text("quiz.builder.fitting", found, plan.number()));
        start.setEnabled(found > 0);
    }

    /** Absent while a number is out of its range. */
    private @Nullable QuizPlan plan() {
        Integer questions = number.getValue();
        Integer time = minutes.getValue();
        boolean numberFits = questions != null && questions >= 1 && questions <= QuizPlan.MOST_QUESTIONS;
        boolean timeFits = minutes.isEmpty() || (time >= 1 && time <= MOST_MINUTES);
        number.setInvalid(!numberFits);
        minutes.setInvalid(!timeFits);
        return numberFits && timeFits
                ? new QuizPlan(
                        sections.getValue().stream().map(BankSection::id).collect(Collectors.toSet()),
                        Set.copyOf(kinds.getValue()),
                        Set.copyOf(levels.getValue()),
                        questions,
                        order.getValue(),
                        mode.getValue(),
                        time == null ? null : Duration.ofMinutes(time))
                : null;
    }

    private <T> CheckboxGroup<T> boxes(String key, Collection<T> items, Function<T, String> label) {
        CheckboxGroup<T> group = new CheckboxGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setHelperText(text("quiz.builder.all"));
        group.addValueChangeListener(_ -> count());
        return group;
    }

    private <T> RadioButtonGroup<T> choice(String key, T[] items, T first, Function<T, String> label) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setValue(first);
        group.addValueChangeListener(_ -> count());
        return group;
    }

    private IntegerField amount(String key, @Nullable Integer value, int most) {
        IntegerField field = new IntegerField(text(key));
        field.setMin(1);
        field.setMax(most);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(text("quiz.builder.range", most));
        field.setValue(value);
        field.addValueChangeListener(_ -> count());
        return field;
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
