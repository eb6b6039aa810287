package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.QuizTexts;
import org.scostudy.quiz.plan.Askable;
import org.scostudy.quiz.plan.ReadyQuizzes;

/** Puts a quiz together, and says all the while how many questions fit. */
class BuilderPanel extends NativeDetails {

    private final PlanFields fields;
    private final Paragraph fitting = new Paragraph();
    private final NativeButton start = new NativeButton(getTranslation("quiz.builder.start"));
    private final Quizzes quizzes;
    private final long learner;

    BuilderPanel(long learner, Askable choice, Quizzes quizzes, Start.Begin begin) {
        super(QuizTexts.say("quiz.builder"));
        this.quizzes = quizzes;
        this.learner = learner;
        addClassNames("sco-quiz-builder", "sco-panel");
        fields = new PlanFields(choice.sections(), ReadyQuizzes.DRAWN, choice.levels());
        fields.onChange(this::count);
        fitting.addClassName("sco-quiz-fitting");
        fitting.getElement().setAttribute("role", "status");
        start.addClassNames("sco-button", "sco-button-primary");
        start.addClickListener(_ -> begin(begin));
        Div end = new Div(fitting, start);
        end.addClassName("sco-quiz-builder-end");
        Div choices = new Div();
        choices.add(fields.questions());
        choices.add(fields.rules());
        choices.addClassName("sco-quiz-builder-fields");
        setContent(new Div(choices, end));
        count();
    }

    private void begin(Start.Begin begin) {
        QuizPlan plan = fields.plan();
        if (plan != null && quizzes.fitting(learner, plan) > 0) {
            int questions = Math.min(plan.number(), quizzes.fitting(learner, plan));
            begin.quiz(text("quiz.named.own." + plan.mode().json(), questions), plan);
        }
    }

    private void count() {
        QuizPlan plan = fields.plan();
        int found = plan == null ? 0 : quizzes.fitting(learner, plan);
        fitting.setText(plan == null ? text("quiz.builder.unfit") : text("quiz.builder.fitting", found, plan.number()));
        start.setEnabled(found > 0);
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
