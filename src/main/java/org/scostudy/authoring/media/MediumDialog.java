package org.scostudy.authoring.media;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Rendered;

/** No picture and no sound without words: who cannot see or hear it needs them to answer. */
class MediumDialog extends Dialog {

    private static final int LONGEST = 300;
    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private final TextField words;

    MediumDialog(Medium medium, String name, BiConsumer<String, String> insert) {
        String key = medium.messageKey();
        setHeaderTitle(getTranslation(key));
        words = new TextField(getTranslation(key + ".words"));
        words.setRequired(true);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setHelperText(getTranslation(key + ".words.help"));
        words.setErrorMessage(getTranslation(key + ".words.missing"));
        words.setManualValidation(true);
        words.setId(medium.id() + "-words");
        Div content = new Div(shown(medium, name), words);
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
        take.setId(medium.id() + "-insert");
        NativeButton leave = new NativeButton(getTranslation("authoring.cancel"), _ -> close());
        leave.addClassName("sco-button");
        getFooter().add(leave, take);
        addOpenedChangeListener(_ -> words.focus());
    }

    private static Component shown(Medium medium, String name) {
        return switch (medium) {
            case PICTURE -> {
                Image image = new Image(Rendered.MEDIA + name, "");
                image.addClassName("authoring-picture");
                yield image;
            }
            case SOUND ->
                new Html("<div class=\"sco-rich\">"
                        + RENDERED.html("![" + Rendered.SOUND + "](" + Rendered.MEDIA + name + ")", Markup.MARKDOWN)
                        + "</div>");
        };
    }
}
