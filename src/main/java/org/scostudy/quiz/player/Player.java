package org.scostudy.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.scostudy.quiz.item.QuizTexts;

/** The questions on the page: an element that shows them, takes answers and keeps them until they are acknowledged. */
@Tag("sco-quiz")
@JsModule("context://quiz/sco-quiz.js")
@StyleSheet("context://quiz/sco-quiz.css")
public class Player extends Component {

    public Player(String attempt) {
        getElement().setAttribute("attempt", attempt);
        getElement().setAttribute("api", "api/quiz");
        getElement().setAttribute("texts", QuizTexts.PLAYER.address("api/quiz/texts"));
    }
}
