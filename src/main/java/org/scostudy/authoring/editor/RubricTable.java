package org.scostudy.authoring.editor;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.scostudy.question.Rubric;
import org.scostudy.question.markup.RubricHtml;

/** A rubric while it is written: the table that it will be, as soon as it is one. */
class RubricTable extends Div {

    RubricTable() {
        addClassName("authoring-rubric");
    }

    void show(String text) {
        removeAll();
        try {
            add(new Html(RubricHtml.of(Rubric.read(text))));
        } catch (Rubric.Unfit unfinished) {
            setText(text.isBlank() ? "" : getTranslation("authoring.editor.rubric.unfinished"));
        }
    }
}
