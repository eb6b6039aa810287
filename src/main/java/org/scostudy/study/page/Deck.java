package org.scostudy.study.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.session.StudyTexts;

/** The cards on the page: an element that turns them, takes grades and keeps answers until they are acknowledged. */
@Tag("sco-deck")
@JsModule("context://study/sco-deck.js")
@StyleSheet("context://study/sco-deck.css")
class Deck extends Component {

    /**
     * @param section what to study: a section, or a list as {@link Scope} names it; empty for all that the learner chose
     * @param spaceGrades whether Space or Enter on the back means Good
     */
    Deck(long learner, String section, boolean spaceGrades) {
        getElement().setAttribute("learner", String.valueOf(learner));
        getElement().setAttribute("api", "api/study");
        getElement().setAttribute("section", section);
        getElement().setAttribute("space-grades", spaceGrades);
        getElement().setAttribute("texts", StudyTexts.DECK.address("api/study/texts"));
    }
}
