package org.scostudy.authoring.drafts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.Explained;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LongWork;
import org.scostudy.question.BankSection;
import org.scostudy.shell.Uploads;

/** Questions out of a text: pasted or handed in, drafted by the machine, and each accepted, edited or rejected by a person. */
@Route("teach/drafts")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class DraftsView extends AuthoringPage implements BeforeEnterObserver {

    private static final int USUAL = 30;
    private static final int MOST = 500;

    private final CurrentLearner current;
    private final FromText fromText;
    private final TextField title = new TextField(text("authoring.drafts.title"));
    private final TextArea pasted = new TextArea(text("authoring.drafts.text"));
    private final ComboBox<BankSection> section = new ComboBox<>(text("authoring.editor.section"));
    private final IntegerField most = new IntegerField(text("authoring.drafts.most"));
    private final Div working = new Div();
    private final ReviewQueue queue;

    DraftsView(CurrentLearner current, FromText fromText, BankSearch all, Shelves shelves, AudienceDesk audiences) {
        super("authoring.drafts", "teach/drafts");
        this.current = current;
        this.fromText = fromText;
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
        queue = new ReviewQueue(current, fromText, all, audiences, this::refuse);
        add(fromText.drafter().map(this::source).orElseGet(this::nobodyDrafts), queue);
    }

    private Section source(Drafter drafter) {
        pasted.setMaxLength(drafter.mostCharacters());
        NativeButton make = primary("authoring.drafts.make", () -> make(pastedText()));
        make.setId("make");
        Div settings = new Div(title, section, most);
        settings.addClassName("authoring-fields");
        return panel("authoring.drafts.source", pasted, settings, row(make, upload(drafter)), working);
    }

    private Section nobodyDrafts() {
        return panel("authoring.drafts.source", new Paragraph(text("authoring.drafts.absent")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue.show();
    }

    private DraftSource pastedText() {
        String name = title.getValue().isBlank() ? text("authoring.drafts.untitled") : title.getValue();
        return new DraftSource.Pasted(name, pasted.getValue());
    }

    private Upload upload(Drafter drafter) {
        Upload upload = new Upload(Uploads.inMemory(
                drafter.mostBytes(), (what, bytes) -> make(new DraftSource.Handed(what.fileName(), bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(drafter.mostBytes());
        upload.setAcceptedFileExtensions(".txt", ".md", ".markdown", ".pdf");
        upload.setUploadButton(new com.vaadin.flow.component.button.Button(text("authoring.drafts.upload")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(text("authoring.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(text("authoring.drafts.too-large", drafter.mostBytes() / 1_000_000)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void make(DraftSource source) {
        Learner author = current.require();
        BankSection target = section.getValue();
        int number = most.getValue() == null ? USUAL : Math.clamp(most.getValue(), 1, MOST);
        working.removeAll();
        LongWork work = new LongWork(text("authoring.drafts.working"));
        working.add(work);
        work.start(
                UI.getCurrent(),
                watch -> fromText.make(author, source, target, number, watch),
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
            case Explained explained -> refuse(String.valueOf(explained.getMessage()));
            case AuthoringRefused refused -> refuse(refused);
            default -> refuse(text("authoring.drafts.failed"));
        }
    }
}
