package org.scostudy.own.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.markup.Rendered;
import org.scostudy.shell.Uploads;

/** The fields of one card. */
class OwnFields extends OwnEditorElement {

    private static final int PAUSE_MILLIS = 400;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextArea front = area("front");
    private final TextArea back = area("back");
    private final ComboBox<String> deck = new ComboBox<>();
    private final NativeButton gap = new NativeButton(getTranslation("own.editor.gap"));
    private final Paragraph source = new Paragraph();
    private final transient Runnable typed;
    private transient TextArea written = front;
    private String id = "";
    private Markup markup = Markup.MARKDOWN;
    private @Nullable Citation citation;
    private List<String> tags = List.of();
    private boolean showing;

    /**
     * @param keep gives a picture its name, or null where it is refused
     * @param tooLarge told when a browser refuses a picture
     * @param typed told after each change
     */
    OwnFields(Function<byte[], @Nullable String> keep, Runnable tooLarge, Runnable typed) {
        this.typed = typed;
        addClassName("own-stack");
        kind.setLabel(getTranslation("own.editor.kind"));
        kind.setItems(CardForm.KINDS);
        kind.setItemLabelGenerator(each -> getTranslation("own.kind." + each.id()));
        kind.setId("kind");
        kind.addValueChangeListener(_ -> {
            suit();
            changed();
        });
        front.addFocusListener(_ -> written = front);
        back.addFocusListener(_ -> written = back);
        deck.setLabel(getTranslation("own.editor.deck"));
        deck.setAllowCustomValue(true);
        deck.setId("deck");
        deck.setWidth("min(100%, 22rem)");
        deck.addCustomValueSetListener(event -> deck.setValue(event.getDetail()));
        deck.addValueChangeListener(_ -> changed());
        gap.addClassName("sco-button");
        gap.setId("gap");
        gap.getElement().setAttribute("data-gap", true);
        gap.getElement().setAttribute("type", "button");
        source.addClassName("sco-soft");
        source.setId("source");
        add(kind, source, front, gap, back, pictures(keep, tooLarge), deck);
    }

    private Upload pictures(Function<byte[], @Nullable String> keep, Runnable tooLarge) {
        Upload upload = new Upload(Uploads.inMemory(MediaTable.MOST_BYTES, (_, bytes) -> {
            String name = keep.apply(bytes);
            if (name != null) {
                insert("![" + getTranslation("own.editor.picture.words") + "](" + Rendered.MEDIA + name + ")");
            }
        }));
        upload.setId("picture");
        upload.setMaxFileSize(MediaTable.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif", "image/webp");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("own.editor.picture")));
        upload.addFileRejectedListener(_ -> tooLarge.run());
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Below what stands there. */
    private void insert(String markdown) {
        String before = written.getValue().stripTrailing();
        written.setValue(before.isEmpty() ? markdown : before + "\n\n" + markdown);
        changed();
    }

    private TextArea area(String name) {
        TextArea area = new TextArea();
        area.setId(name);
        area.setWidthFull();
        area.setMinRows(3);
        area.setMaxRows(14);
        area.setMaxLength(CardForm.LONGEST);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(_ -> changed());
        return area;
    }

    private void changed() {
        if (!showing) {
            typed.run();
        }
    }

    private void suit() {
        Kind now = kind.getValue() == null ? Kind.BASIC : kind.getValue();
        front.setLabel(getTranslation("own.editor.front." + now.id()));
        back.setLabel(getTranslation("own.editor.back." + now.id()));
        front.setHelperText(now == Kind.CLOZE ? getTranslation("own.editor.front.help") : "");
        back.setHelperText(now == Kind.TYPED ? getTranslation("own.editor.back.help") : "");
        gap.setVisible(now == Kind.CLOZE);
    }

    void decks(List<String> titles) {
        deck.setItems(titles);
    }

    void show(CardForm form) {
        showing = true;
        id = form.id();
        markup = form.markup();
        citation = form.citation();
        tags = form.tags();
        kind.setValue(form.kind());
        front.setValue(form.front());
        back.setValue(form.back());
        deck.setValue(form.deck());
        source.setText(
                citation == null
                        ? ""
                        : getTranslation("own.editor.source", citation.passage(), citation.sectionTitle()));
        source.setVisible(citation != null);
        suit();
        showing = false;
    }

    CardForm form() {
        String title = deck.getValue() == null ? "" : deck.getValue();
        return new CardForm(id, kind.getValue(), front.getValue(), back.getValue(), title, markup, citation, tags);
    }

    void focusFront() {
        front.focus();
    }
}
