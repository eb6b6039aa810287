package org.scostudy.authoring;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.scostudy.question.Rendered;

/** No picture without words: who cannot see it needs them to answer. */
class PictureDialog extends Dialog {

    private static final int LONGEST = 300;

    private final TextField words = new TextField(getTranslation("authoring.picture.words"));

    PictureDialog(String name, BiConsumer<String, String> insert) {
        setHeaderTitle(getTranslation("authoring.picture"));
        Image image = new Image(Rendered.MEDIA + name, "");
        image.addClassName("authoring-picture");
        words.setRequired(true);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setHelperText(getTranslation("authoring.picture.words.help"));
        words.setErrorMessage(getTranslation("authoring.picture.words.missing"));
        words.setManualValidation(true);
        words.setId("picture-words");
        Div content = new Div(image, words);
        content.addClassName("authoring-stack");
        add(content);
        NativeButton take = new NativeButton(getTranslation("authoring.picture.insert"), _ -> {
            if (words.getValue().isBlank()) {
                words.setInvalid(true);
                words.focus();
            } else {
                close();
                insert.accept(name, words.getValue());
            }
        });
        take.addClassNames("sco-button", "sco-button-primary");
        take.setId("picture-insert");
        NativeButton leave = new NativeButton(getTranslation("authoring.cancel"), _ -> close());
        leave.addClassName("sco-button");
        getFooter().add(leave, take);
        addOpenedChangeListener(_ -> words.focus());
    }
}
