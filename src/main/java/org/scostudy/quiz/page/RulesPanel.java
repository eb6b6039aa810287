package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scostudy.quiz.item.QuizTexts;
import org.scostudy.quiz.item.Task;

/** How it is scored, for learners: the same rules that {@link Task} keeps. */
class RulesPanel extends NativeDetails {

    private static final List<String> RULES =
            List.of("one", "one-option", "several", "pairs", "order", "typed", "self", "first", "exam");

    RulesPanel() {
        super(QuizTexts.say("quiz.rules"));
        addClassName("sco-quiz-rules");
        UnorderedList rules = new UnorderedList();
        RULES.forEach(rule -> rules.add(new ListItem(getTranslation("quiz.rules." + rule))));
        setContent(rules);
    }
}
