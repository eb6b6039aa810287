package org.scostudy.classroom.assign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.paper.PaperEditor;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Work;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Marked;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.assigned.AssignedQuizzes;
import org.scostudy.quiz.page.PlanFields;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;
import org.scostudy.quiz.paper.UnfitPaper;

/** The plan of a quiz; says all the while how many questions of the class fit. */
class QuizFields extends WorkFields {

    /** What learners judge themselves gives no mark. */
    private static final Set<Kind> JUDGED = Marked.kinds(Marked.BY_PROGRAM);

    private final AssignedQuizzes quizzes;
    private final PlanFields fields;
    private final Paragraph fitting = new Paragraph();
    private final PaperStock stock;
    private final long classroom;
    private final SecureRandom chance = new SecureRandom();
    private @Nullable PaperEditor editor;
    private Runnable then = () -> {};
    private @Nullable QuizPlan given;
    private final NativeDetails which;

    QuizFields(long classroom, AssignedQuizzes quizzes, QuestionBank bank, PaperStock stock) {
        this.quizzes = quizzes;
        this.stock = stock;
        this.classroom = classroom;
        fields = new PlanFields(
                bank.sections(),
                JUDGED,
                bank.questions().stream()
                        .map(Question::level)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class))));
        fields.onChange(this::changed);
        fitting.addClassName("class-fitting");
        fitting.getElement().setAttribute("role", "status");
        add(fields.rules());
        Div choices = new Div();
        choices.addClassName("class-stack");
        choices.add(fields.questions());
        which = new NativeDetails(text("classroom.quiz.which"), choices);
        which.addClassName("class-quiz-which");
        which.setOpen(false);
        add(which);
        add(fitting);
        addClassName("class-quiz");
        count();
    }

    /** Of an assignment that has its paper: the plan says how it is sat, and no longer what is asked. */
    final void show(QuizPlan plan) {
        given = plan;
        fields.ofPaper();
        which.setVisible(false);
        fitting.setVisible(false);
        Set<Kind> asked = new HashSet<>(plan.kinds());
        asked.retainAll(JUDGED);
        fields.show(of(asked.equals(JUDGED) ? Set.of() : asked, plan));
    }

    @Override
    Work work() {
        QuizPlan plan = plan();
        if (plan == null) {
            throw new ClassRefused(ClassRefused.Reason.NUMBER_OUT_OF_RANGE);
        }
        if (given != null) {
            return new Work.Quiz(quizzes.write(given.ruledBy(plan)));
        }
        if (quizzes.fitting(classroom, plan) == 0) {
            throw new ClassRefused(ClassRefused.Reason.NOTHING_FITS);
        }
        return new Work.Quiz(quizzes.write(plan));
    }

    /**
     * From now on the questions stand under their plan, and what is changed there by hand stays until it is drawn anew.
     *
     * @param preview shows the paper as it would be printed
     * @param sure asks before what was put together by hand is thrown away
     */
    final void composes(NativeButton preview, Consumer<Runnable> sure) {
        PaperEditor paper = new PaperEditor(stock);
        editor = paper;
        NativeButton draw = new NativeButton(text("classroom.paper.draw-anew"));
        draw.addClassName("sco-button");
        Runnable anew = () -> {
            draw(paper);
            count();
        };
        draw.addClickListener(_ -> {
            if (paper.touched()) {
                sure.accept(anew);
            } else {
                anew.run();
            }
        });
        paper.addTools(draw, preview);
        Div composed = new Div(new H3(text("classroom.paper.questions")), paper);
        composed.addClassName("class-quiz-paper");
        add(composed);
        draw(paper);
        paper.onChange(() -> changedByHand(paper));
        count();
    }

    @Override
    void onChange(Runnable listener) {
        then = listener;
    }

    boolean isExam() {
        QuizPlan plan = plan();
        return plan != null && plan.mode() == Mode.EXAM;
    }

    private void changedByHand(PaperEditor paper) {
        int asked = paper.parts().stream().mapToInt(PaperPart::draw).sum();
        fields.numberIsGiven(true);
        fields.number(Math.clamp(asked, 1, QuizPlan.MOST_QUESTIONS));
        count();
    }

    private void draw(PaperEditor paper) {
        QuizPlan plan = plan();
        if (plan != null && quizzes.fitting(classroom, plan) > 0) {
            List<PaperQuestion> picked = paper.picked();
            List<PaperQuestion> drawn =
                    stock.draw(plan, chance.nextLong()).questions().toList();
            paper.showAround(List.of(PaperPart.all("", around(picked, drawn, plan.number()))));
            fields.numberIsGiven(paper.touched());
        }
    }

    /** What was picked by hand, after as many of the others as there is room for. */
    private static List<PaperQuestion> around(List<PaperQuestion> picked, List<PaperQuestion> drawn, int number) {
        Set<String> ids = picked.stream().map(PaperQuestion::id).collect(Collectors.toSet());
        return Stream.concat(
                        drawn.stream()
                                .filter(question -> !ids.contains(question.id()))
                                .limit(Math.max(0, number - picked.size())),
                        picked.stream())
                .toList();
    }

    /** What was put together by hand is not thrown away because the plan changes. */
    private void changed() {
        if (editor != null && !editor.touched()) {
            draw(editor);
        }
        count();
    }

    /** @throws ClassRefused when it has no question */
    @Nullable
    ExamPaper paper() {
        QuizPlan plan = plan();
        if (editor == null || plan == null) {
            return null;
        }
        try {
            return new ExamPaper(plan.mode(), plan.order(), plan.limit(), editor.parts());
        } catch (UnfitPaper empty) {
            throw new ClassRefused(ClassRefused.Reason.NOTHING_FITS);
        }
    }

    private void count() {
        QuizPlan plan = plan();
        fitting.setText(
                plan == null
                        ? text("quiz.builder.unfit")
                        : text(fittingKey(), quizzes.fitting(classroom, plan), plan.number()));
        then.run();
    }

    private String fittingKey() {
        if (editor == null) {
            return "classroom.quiz.fitting";
        }
        return editor.touched() ? "classroom.quiz.fitting.composed" : "classroom.quiz.fitting.drawn";
    }

    /** Absent while a number is out of its range. */
    private @Nullable QuizPlan plan() {
        QuizPlan plan = fields.plan();
        return plan == null || !plan.kinds().isEmpty() ? plan : of(JUDGED, plan);
    }

    private static QuizPlan of(Set<Kind> kinds, QuizPlan plan) {
        return new QuizPlan(
                plan.sections(), kinds, plan.levels(), plan.number(), plan.order(), plan.mode(), plan.limit());
    }
}
