package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** For lists that people have in a document or a mail, and not in a file. */
class PasteBox extends Div {

    private static final int LONGEST = 1_000_000;

    PasteBox(Consumer<String> pasted) {
        addClassName("authoring-stack");
        TextArea text = new TextArea(getTranslation("authoring.import.paste"));
        text.setId("paste");
        text.setHelperText(getTranslation("authoring.import.paste.help"));
        text.setMaxLength(LONGEST);
        text.setMaxRows(12);
        text.setWidthFull();
        NativeButton look = new NativeButton(getTranslation("authoring.import.paste.look"), _ -> {
            if (!text.getValue().isBlank()) {
                pasted.accept(text.getValue());
            }
        });
        look.addClassName("sco-button");
        look.setId("paste-look");
        add(text, look);
    }
}
