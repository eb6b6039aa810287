package org.scostudy.authoring.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.scostudy.language.DateForm;

/** New questions that an author began and did not save, in this tab or another; each can be gone on with. */
class BegunQuestions extends Div {

    private static final int SHOWN = 80;

    BegunQuestions(List<Unsaved.Begun> begun, ZoneId zone) {
        UnorderedList list = new UnorderedList();
        for (Unsaved.Begun each : begun) {
            String stem = each.stem().strip();
            list.add(new ListItem(new Anchor(
                    EditorView.path(each.key()),
                    getTranslation(
                            "authoring.editor.begun.each",
                            stem.isEmpty() ? getTranslation("authoring.no-stem") : cut(stem),
                            DateForm.MOMENT.say(each.at().atZone(zone))))));
        }
        addClassName("sco-note");
        setId("begun");
        add(new Paragraph(getTranslation("authoring.editor.begun")), list);
    }

    private static String cut(String stem) {
        return stem.length() <= SHOWN ? stem : stem.substring(0, SHOWN).strip() + "…";
    }
}
