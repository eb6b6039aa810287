package org.scostudy.own.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.view.LongWork;
import org.scostudy.authoring.view.ReceivedFile;
import org.scostudy.language.Messages;
import org.scostudy.own.arrive.OwnImported;
import org.scostudy.own.arrive.OwnImporting;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnLimits;
import org.scostudy.question.exchange.Formats;
import org.scostudy.shell.Uploads;

/** A file or a pasted list becomes one's own cards: seen before anything is kept. */
@Route(OwnImportView.PATH)
@PermitAll
class OwnImportView extends OwnPage {

    static final String PATH = OwnPage.PATH + "/import";

    private static final int LONGEST_PASTE = 500_000;

    private final CurrentLearner current;
    private final OwnImporting importing;
    private final OwnCards cards;
    private final TextField deck = new TextField();
    private final TextArea pasted = new TextArea();
    private final Div preview = new Div();
    private final transient ReceivedFile file = new ReceivedFile();

    OwnImportView(CurrentLearner current, OwnImporting importing, OwnCards cards) {
        super("own.import");
        this.current = current;
        this.importing = importing;
        this.cards = cards;
        OwnLimits limits = cards.limits(current.require());
        deck.setLabel(text("own.import.deck"));
        deck.setHelperText(text("own.import.deck.help"));
        deck.setId("deck");
        deck.setMaxLength(OwnDeck.LONGEST_TITLE);
        deck.setWidth("min(100%, 22rem)");
        preview.addClassName("own-stack");
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                panel(
                        "own.import.file",
                        soft(text(
                                "own.import.what",
                                Formats.inWords(Messages.ours().in(getLocale())),
                                OwnImporting.LIMITS.fileBytes() >> 20,
                                limits.cards())),
                        deck,
                        upload(),
                        paste(),
                        look()),
                preview);
        addDetachListener(_ -> file.forget());
    }

    private Upload upload() {
        Upload upload = new Upload(
                Uploads.toTempFile(OwnImporting.LIMITS.fileBytes(), (what, sent) -> take(what.fileName(), sent)));
        upload.setId("file");
        // as it is: the limit for forms with files does not apply
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) OwnImporting.LIMITS.fileBytes());
        upload.setUploadButton(new Button(text("own.import.choose")));
        upload.addFileRejectedListener(
                _ -> refuse(text("own.import.too-large", OwnImporting.LIMITS.fileBytes() >> 20)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private TextArea paste() {
        pasted.setLabel(text("own.import.paste"));
        pasted.setHelperText(text("own.import.paste.help"));
        pasted.setId("paste");
        pasted.setMaxLength(LONGEST_PASTE);
        pasted.setMaxRows(10);
        pasted.setWidthFull();
        return pasted;
    }

    private NativeButton look() {
        return button("own.import.look", () -> {
            if (!pasted.getValue().isBlank()) {
                keep(text("own.import.paste.name"), path -> Files.writeString(path, pasted.getValue()));
            }
        });
    }

    private void take(String name, File sent) {
        keep(name, path -> Files.move(sent.toPath(), path, StandardCopyOption.REPLACE_EXISTING));
    }

    private void keep(String name, ReceivedFile.Filling filling) {
        file.keep(name, filling);
        hush();
        preview();
    }

    private OwnImporting.Wish wish(Path read) {
        String title = ReceivedFile.title(read);
        return new OwnImporting.Wish(read, deck.getValue(), title.isEmpty() ? text("own.deck.first") : title);
    }

    private void preview() {
        Path read = file.path();
        if (read == null) {
            return;
        }
        Learner learner = current.require();
        OwnImporting.Wish wish = wish(read);
        work(text("own.import.looking"), watch -> importing.preview(learner, wish, watch), this::show);
    }

    private <T> void work(String what, LongWork.Work<T> work, Consumer<T> done) {
        preview.removeAll();
        LongWork shown = new LongWork(what);
        preview.add(shown);
        shown.start(UI.getCurrent(), work, done, () -> say("own.import.stopped"), this::failed);
    }

    private void show(OwnImported seen) {
        preview.removeAll();
        OwnLimits limits = cards.limits(current.require());
        int room = limits.cards() - cards.shelf(current.require()).cards();
        preview.add(new OwnImportPanel(seen));
        if (seen.useful() && seen.added() > room) {
            refuse(text("own.import.no-room", seen.added(), Math.max(0, room), limits.cards()));
        } else if (seen.useful()) {
            preview.add(row(primary("own.import.take", this::run), button("own.import.leave", this::leave)));
        }
    }

    private void run() {
        Path read = file.path();
        if (read == null) {
            return;
        }
        Learner learner = current.require();
        OwnImporting.Wish wish = wish(read);
        work(text("own.import.running"), watch -> importing.run(learner, wish, watch), done -> {
            leave();
            say("own.import.done", done.added(), done.changed(), done.answers());
            Anchor decks = new Anchor(OwnPage.PATH, text("own.import.done.look"));
            decks.addClassName("sco-button");
            offer(decks);
            decks.focus();
        });
    }

    private void failed(Exception failure) {
        preview.removeAll();
        if (granted(() -> rethrow(failure))) {
            refuse(text("own.import.failed"));
        }
    }

    private static void rethrow(Exception failure) {
        if (failure instanceof RuntimeException known) {
            throw known;
        }
    }

    private void leave() {
        preview.removeAll();
        file.forget();
    }
}
