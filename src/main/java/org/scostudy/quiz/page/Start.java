package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.NativeButton;
import java.io.Serializable;
import org.scostudy.quiz.QuizPlan;

/** A button that begins a quiz. */
class Start extends NativeButton {

    /** Begins an attempt and shows it. */
    interface Begin extends Serializable {
        void quiz(String title, QuizPlan plan);
    }

    Start(String text, String title, QuizPlan plan, Begin begin) {
        super(text);
        addClassName("sco-button");
        addClickListener(_ -> begin.quiz(title, plan));
    }

    Start primary() {
        addClassName("sco-button-primary");
        return this;
    }

    /** Says in full what the short text leaves to the place where it stands. */
    Start meaning(String words) {
        getElement().setAttribute("aria-label", words);
        return this;
    }
}
