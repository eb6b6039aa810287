package org.scostudy.classroom;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.AssignedQuizzes;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;

/** The plan of a quiz; says all the while how many questions fit. */
class QuizFields extends WorkFields {

    private static final int USUAL_NUMBER = 10;
    private static final int MOST_MINUTES = (int) QuizPlan.LONGEST.toMinutes();

    /** What learners judge themselves gives no mark. */
    private static final Set<Kind> JUDGED = EnumSet.complementOf(EnumSet.of(Kind.BASIC, Kind.REVERSED));

    private final AssignedQuizzes quizzes;
    private final CheckboxGroup<BankSection> sections;
    private final CheckboxGroup<Kind> kinds;
    private final CheckboxGroup<Level> levels;
    private final RadioButtonGroup<Mode> mode;
    private final RadioButtonGroup<QuizPlan.Order> order;
    private final IntegerField number;
    private final IntegerField minutes;
    private final Paragraph fitting = new Paragraph();

    QuizFields(AssignedQuizzes quizzes, QuestionBank bank) {
        this.quizzes = quizzes;
        sections = boxes("quiz.builder.sections", bank.sections(), BankSection::title);
        kinds = boxes("quiz.builder.kinds", JUDGED, kind -> text("quiz.kind." + kind.id()));
        levels = boxes(
                "quiz.builder.levels",
                bank.questions().stream()
                        .map(Question::level)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class))),
                level -> text("quiz.level." + level.name().toLowerCase(Locale.ROOT)));
        mode = choice("quiz.builder.mode", Mode.values(), value -> text("quiz.mode." + word(value)));
        order = choice("quiz.builder.order", QuizPlan.Order.values(), value -> text("quiz.order." + word(value)));
        number = amount("quiz.builder.number", QuizPlan.MOST_QUESTIONS);
        minutes = amount("quiz.builder.minutes", MOST_MINUTES);
        minutes.setHelperText(text("quiz.builder.minutes.help"));
        fitting.addClassName("class-fitting");
        fitting.getElement().setAttribute("role", "status");
        show(new QuizPlan(Set.of(), JUDGED, Set.of(), USUAL_NUMBER, QuizPlan.Order.SHUFFLED, Mode.PRACTICE, null));
        add(mode, order, number, minutes, sections, kinds, levels, fitting);
        addClassName("class-quiz");
        count();
    }

    final void show(QuizPlan plan) {
        sections.setValue(sections.getListDataView()
                .getItems()
                .filter(section -> plan.sections().contains(section.id()))
                .collect(Collectors.toSet()));
        Set<Kind> asked = new HashSet<>(plan.kinds());
        asked.retainAll(JUDGED);
        kinds.setValue(asked.equals(JUDGED) ? Set.of() : asked);
        levels.setValue(plan.levels());
        mode.setValue(plan.mode());
        order.setValue(plan.order());
        number.setValue(plan.number());
        minutes.setValue(plan.limit() == null ? null : (int) plan.limit().toMinutes());
    }

    @Override
    Work work() {
        QuizPlan plan = plan();
        if (plan == null) {
            throw new Refused(Refused.Reason.NUMBER_OUT_OF_RANGE);
        }
        if (quizzes.fitting(plan) == 0) {
            throw new Refused(Refused.Reason.NOTHING_FITS);
        }
        return new Work.Quiz(quizzes.write(plan));
    }

    private void count() {
        QuizPlan plan = plan();
        fitting.setText(
                plan == null
                        ? text("quiz.builder.unfit")
                        : text("classroom.quiz.fitting", quizzes.fitting(plan), plan.number()));
    }

    /** Absent while a number is out of its range. */
    private @Nullable QuizPlan plan() {
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
                        kinds.getValue().isEmpty() ? JUDGED : Set.copyOf(kinds.getValue()),
                        Set.copyOf(levels.getValue()),
                        questions,
                        order.getValue(),
                        mode.getValue(),
                        time == null ? null : Duration.ofMinutes(time));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> CheckboxGroup<T> boxes(String key, Collection<T> items, Function<T, String> label) {
        CheckboxGroup<T> group = new CheckboxGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.setHelperText(text("quiz.builder.all"));
        group.addValueChangeListener(_ -> count());
        return group;
    }

    private <T> RadioButtonGroup<T> choice(String key, T[] items, Function<T, String> label) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(text(key));
        group.setItems(items);
        group.setItemLabelGenerator(label::apply);
        group.addValueChangeListener(_ -> count());
        return group;
    }

    private IntegerField amount(String key, int most) {
        IntegerField field = new IntegerField(text(key));
        field.setMin(1);
        field.setMax(most);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(text("quiz.builder.range", most));
        field.addValueChangeListener(_ -> count());
        return field;
    }
}
