package org.scostudy.classroom.join;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.classroom.roster.JoinCode;

/** Where a code is typed that an instructor gave out. */
public class JoinForm extends Section {

    private static final int LONGEST_CODE = 40;

    private final Input code = new Input();

    /** @param typed what was typed before */
    public JoinForm(String titleKey, String typed) {
        addClassNames("sco-panel", "sco-join");
        H2 title = new H2(getTranslation(titleKey));
        title.addClassName("sco-panel-title");
        code.setId("join-code");
        code.setValue(typed);
        code.getElement()
                .setAttribute("maxlength", String.valueOf(LONGEST_CODE))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false");
        NativeLabel label = new NativeLabel(getTranslation("classes.code"));
        label.setFor(code);
        Div field = new Div(label, code);
        field.addClassName("sco-field");
        NativeButton find = new NativeButton(getTranslation("classes.code.find"), _ -> find());
        find.addClassName("sco-button");
        find.addClickShortcut(Key.ENTER).listenOn(field);
        Div row = new Div(field, find);
        row.addClassName("sco-join-row");
        Paragraph help = new Paragraph(getTranslation("classes.code.help"));
        help.addClassName("sco-task-small");
        add(title, row, help);
    }

    private void find() {
        String cleaned = JoinCode.cleaned(code.getValue());
        if (cleaned.isEmpty()) {
            code.focus();
            return;
        }
        UI.getCurrent().navigate("join/" + cleaned.substring(0, Math.min(LONGEST_CODE, cleaned.length())));
    }
}
