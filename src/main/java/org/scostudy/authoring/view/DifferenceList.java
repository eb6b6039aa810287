package org.scostudy.authoring.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was and what is, part by part. */
public class DifferenceList extends DescriptionList {

    public DifferenceList(List<Difference> differences) {
        addClassName("authoring-difference");
        for (Difference each : differences) {
            String label = each.part().equals("answer") ? "answer.any" : each.part();
            add(
                    new Term(getTranslation("authoring.editor." + label)),
                    new Description(side("before", each.before()), side("after", each.after())));
        }
    }

    private Div side(String which, String text) {
        Span name = new Span(getTranslation("authoring.difference." + which));
        name.addClassName("sco-badge");
        Div words = new Div();
        words.setText(text.isBlank() ? getTranslation("authoring.difference.nothing") : text);
        words.addClassNames("authoring-words", "authoring-" + which);
        return new Div(name, words);
    }
}
