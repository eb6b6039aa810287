package org.scostudy.classroom.assign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.work.Work;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.summit.AssignedScenarios;
import org.springframework.stereotype.Component;

/** The kind of work and what belongs to it. */
class WorkEditor extends Div {

    static final List<String> KINDS = List.of("quiz", "scenario", "study");

    /** What there is to hand out. */
    @Component
    record Stock(AssignedQuizzes quizzes, AssignedScenarios scenarios, Readership readers, Freezing freezing) {}

    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>(getTranslation("classroom.work"));
    private final QuizFields quiz;
    private final ScenarioFields scenario;
    private final StudyFields study;
    private Work.@Nullable Summit summit;
    private Runnable changed = () -> {};

    WorkEditor(Stock stock, long classroom, String first) {
        addClassName("class-stack");
        QuestionBank bank = stock.readers().ofClass(classroom);
        quiz = new QuizFields(classroom, stock.quizzes(), bank, stock.freezing().ofClass(classroom));
        scenario = new ScenarioFields(stock.scenarios().of(bank));
        study = new StudyFields(bank);
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(each -> getTranslation("classroom.work." + each));
        kind.addValueChangeListener(_ -> choose());
        kind.setValue(first);
        add(kind, quiz, scenario, study);
    }

    WorkEditor(Stock stock, long classroom, Work work) {
        this(stock, classroom, kind(work));
        switch (work) {
            case Work.Quiz(var plan) -> show(stock, plan);
            case Work.Scenario(var ref) -> scenario.show(ref);
            case Work.Study known -> study.show(known);
            case Work.Summit held -> hold(held);
        }
    }

    private static String kind(Work work) {
        return switch (work) {
            case Work.Quiz _ -> "quiz";
            case Work.Scenario _ -> "scenario";
            case Work.Study _ -> "study";
            // Nothing of it is chosen here.
            case Work.Summit _ -> "scenario";
        };
    }

    private void hold(Work.Summit held) {
        summit = held;
        kind.setVisible(false);
        List.of(quiz, scenario, study).forEach(each -> each.setVisible(false));
    }

    /** Attempts of another kind would be of no use. */
    void keepKind() {
        kind.setEnabled(false);
    }

    /** What else is asked for hangs on the kind of work. */
    void onKind(Runnable listener) {
        changed = listener;
        listener.run();
    }

    /** Whatever is changed about the work. */
    void onChange(Runnable listener) {
        quiz.onChange(listener);
        scenario.onChange(listener);
        study.onChange(listener);
    }

    boolean isExam() {
        return isQuiz() && quiz.isExam();
    }

    boolean isQuiz() {
        return fields() == quiz;
    }

    boolean isStudy() {
        return fields() == study;
    }

    Work work() {
        return summit != null ? summit : fields().work();
    }

    /** What a quiz asks; absent for other work. */
    @Nullable
    ExamPaper paper() {
        return fields().equals(quiz) ? quiz.paper() : null;
    }

    /**
     * Puts a first paper on the page, which may be changed there.
     *
     * @param preview shows it as it would be printed
     * @param sure asks before what was put together by hand is thrown away
     */
    void composes(NativeButton preview, Consumer<Runnable> sure) {
        quiz.composes(preview, sure);
    }

    private void show(Stock stock, String plan) {
        try {
            quiz.show(stock.quizzes().read(plan));
        } catch (IllegalArgumentException spoiled) {
            // the usual plan stands there to be corrected
        }
    }

    private WorkFields fields() {
        return switch (kind.getValue()) {
            case "scenario" -> scenario;
            case "study" -> study;
            default -> quiz;
        };
    }

    private void choose() {
        WorkFields chosen = fields();
        List.of(quiz, scenario, study).forEach(each -> each.setVisible(each.equals(chosen)));
        changed.run();
    }
}
