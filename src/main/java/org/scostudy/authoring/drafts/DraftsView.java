package org.scostudy.authoring.drafts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.scostudy.account.CurrentLearner;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.AllQuestions;
import org.scostudy.authoring.bank.Refused;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LongWork;
import org.scostudy.generation.draft.SourceFile;
import org.scostudy.generation.draft.SourceText;
import org.scostudy.generation.draft.UnreadableText;
import org.scostudy.question.BankSection;

/** Questions out of a text: pasted or handed in, drafted by the machine, and each accepted, edited or rejected by a person. */
@Route("teach/drafts")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class DraftsView extends AuthoringPage implements BeforeEnterObserver {

    private static final int USUAL = 30;
    private static final int MOST = 500;

    private interface Text {
        SourceText read() throws Exception;
    }

    private final CurrentLearner current;
    private final FromText fromText;
    private final TextField title = new TextField(text("authoring.drafts.title"));
    private final TextArea pasted = new TextArea(text("authoring.drafts.text"));
    private final ComboBox<BankSection> section = new ComboBox<>(text("authoring.editor.section"));
    private final IntegerField most = new IntegerField(text("authoring.drafts.most"));
    private final Div working = new Div();
    private final ReviewQueue queue;

    DraftsView(CurrentLearner current, FromText fromText, AllQuestions all, Shelves shelves) {
        super("authoring.drafts", "teach/drafts");
        this.current = current;
        this.fromText = fromText;
        pasted.setMaxLength(SourceText.MOST_CHARACTERS);
        pasted.setId("text");
        pasted.setWidthFull();
        pasted.setMaxHeight("18rem");
        pasted.setMinHeight("10rem");
        section.setItems(shelves.sections());
        section.setItemLabelGenerator(each -> each.packTitle() + ": " + each.title());
        section.setValue(shelves.sections().getFirst());
        section.setAllowCustomValue(true);
        section.addCustomValueSetListener(typed -> section.setValue(Shelves.section(typed.getDetail())));
        section.setHelperText(text("authoring.editor.section.help"));
        most.setValue(USUAL);
        most.setMin(1);
        most.setMax(MOST);
        most.setStepButtonsVisible(true);
        queue = new ReviewQueue(current, fromText, all, this::refuse);
        NativeButton make = primary("authoring.drafts.make", () -> make(this::pastedText));
        make.setId("make");
        Div settings = new Div(title, section, most);
        settings.addClassName("authoring-fields");
        add(panel("authoring.drafts.source", pasted, settings, row(make, upload()), working), queue);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue.show();
    }

    private SourceText pastedText() throws UnreadableText {
        String name = title.getValue().isBlank() ? text("authoring.drafts.untitled") : title.getValue();
        return SourceText.markdown(name, pasted.getValue());
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory(
                (what, bytes) -> make(() -> SourceFile.read(what.fileName(), new ByteArrayInputStream(bytes)))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SourceFile.MOST_BYTES);
        upload.setAcceptedFileExtensions(".txt", ".md", ".markdown", ".pdf");
        upload.setUploadButton(new com.vaadin.flow.component.button.Button(text("authoring.drafts.upload")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(text("authoring.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(text("authoring.drafts.too-large", SourceFile.MOST_BYTES / 1_000_000)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void make(Text source) {
        Learner author = current.require();
        BankSection target = section.getValue();
        int number = most.getValue() == null ? USUAL : Math.clamp(most.getValue(), 1, MOST);
        working.removeAll();
        LongWork work = new LongWork(text("authoring.drafts.working"));
        working.add(work);
        work.start(
                UI.getCurrent(),
                watch -> fromText.make(author, source.read(), target, number, watch),
                made -> {
                    String key = made.found() == 0 ? "authoring.drafts.made.none" : "authoring.drafts.made";
                    say(key, made.sentences(), made.found(), made.added());
                    queue.show();
                },
                () -> say("authoring.drafts.stopped"),
                this::failed);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case UnreadableText unreadable -> refuse(String.valueOf(unreadable.getMessage()));
            case Refused refused -> refuse(refused);
            default -> refuse(text("authoring.drafts.failed"));
        }
    }
}
