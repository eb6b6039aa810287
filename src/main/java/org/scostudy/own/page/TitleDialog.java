package org.scostudy.own.page;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.scostudy.own.shelf.OwnDeck;

/** Asks for another title of a deck. */
class TitleDialog extends Dialog {

    TitleDialog(String now, Consumer<String> then) {
        setHeaderTitle(getTranslation("own.deck.rename"));
        TextField title = new TextField(getTranslation("own.deck.title"));
        title.setId("title");
        title.setMaxLength(OwnDeck.LONGEST_TITLE);
        title.setWidthFull();
        title.setValue(now);
        add(title);
        NativeButton save = new NativeButton(getTranslation("own.editor.save"), _ -> {
            close();
            then.accept(title.getValue());
        });
        save.addClassNames("sco-button", "sco-button-primary");
        save.setId("title-save");
        NativeButton cancel = new NativeButton(getTranslation("own.cancel"), _ -> close());
        cancel.addClassName("sco-button");
        getFooter().add(cancel, save);
        addOpenedChangeListener(_ -> title.focus());
    }
}
