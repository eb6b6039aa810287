package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.ImportPreview;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.authoring.imports.Importing.As;
import org.scostudy.authoring.imports.RememberedColumns;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.authoring.packs.PackImporting;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LongWork;
import org.scostudy.authoring.view.ReceivedFile;
import org.scostudy.language.Messages;
import org.scostudy.material.files.PackFiles;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.csv.Columns;
import org.scostudy.question.exchange.pairs.PairsReader;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.shell.Uploads;

/** Question files into the bank: chosen, seen before anything is written, imported, and taken back if need be. */
@Route("teach/import")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class ImportView extends AuthoringPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final Importing importing;
    private final RememberedColumns remembered;
    private final Shelves shelves;
    private final AudienceDesk audiences;
    private final PackCorner packs;
    private final ComboBox<Destination> bank = new ComboBox<>();
    private final Div preview = new Div();
    private final Div past = new Div();
    private final transient ReceivedFile file = new ReceivedFile();

    ImportView(
            CurrentLearner current,
            Importing importing,
            RememberedColumns remembered,
            Shelves shelves,
            PackImporting packs,
            AudienceDesk audiences) {
        super("authoring.import", "teach/import");
        this.current = current;
        this.importing = importing;
        this.remembered = remembered;
        this.shelves = shelves;
        this.audiences = audiences;
        this.packs = new PackCorner(this, packs, current, audiences);
        preview.getElement().setAttribute("aria-live", "polite");
        preview.addClassName("authoring-stack");
        past.addClassName("authoring-stack");
        add(panel("authoring.import.file", what(), bank(), upload(), new PasteBox(this::paste)), preview, past);
        addDetachListener(_ -> file.forget());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showPast();
    }

    private Paragraph what() {
        Paragraph what = new Paragraph(text(
                "authoring.import.what",
                Importing.LIMITS.fileBytes() >> 20,
                Importing.LIMITS.items(),
                MediaTable.MOST_BYTES >> 20,
                Formats.inWords(Messages.ours().in(getLocale()))));
        what.addClassName("sco-soft");
        return what;
    }

    private ComboBox<Destination> bank() {
        bank.setWidth("min(100%, 22rem)");
        bank.setLabel(text("authoring.import.pack"));
        bank.setHelperText(text("authoring.import.pack.help"));
        List<Destination> known = shelves.destinations();
        bank.setItems(known);
        bank.setItemLabelGenerator(each -> each.title());
        bank.setValue(known.getFirst());
        bank.setAllowCustomValue(true);
        bank.addCustomValueSetListener(typed -> {
            try {
                bank.setValue(Shelves.named(typed.getDetail()));
            } catch (IllegalArgumentException unfit) {
                bank.setValue(known.getFirst());
                refuse(text("authoring.import.pack.unfit"));
            }
        });
        return bank;
    }

    private Upload upload() {
        Upload upload = new Upload(
                Uploads.toTempFile(Importing.LIMITS.fileBytes(), (what, sent) -> take(what.fileName(), sent)));
        upload.setId("file");
        // As it is: the limit for forms with files does not apply.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Importing.LIMITS.fileBytes());
        upload.setUploadButton(new com.vaadin.flow.component.button.Button(text("authoring.import.choose")));
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(text("authoring.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(text("authoring.import.too-large", Importing.LIMITS.fileBytes() >> 20)));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void take(String name, File sent) {
        file.keep(name, kept -> Files.move(sent.toPath(), kept, StandardCopyOption.REPLACE_EXISTING));
        hush();
        look(null);
    }

    private void paste(String text) {
        file.keep(text("authoring.import.paste.name"), kept -> Files.writeString(kept, text));
        hush();
        look(null);
    }

    private void look(@Nullable Columns chosen) {
        Path read = file.path();
        if (read == null) {
            return;
        }
        preview.removeAll();
        if (PackFiles.isPack(read)) {
            IncomingPack pack = packs.incoming(read);
            preview.add(pack);
            pack.look();
            return;
        }
        Learner author = current.require();
        LongWork work = new LongWork(text("authoring.import.looking"));
        preview.add(work);
        Destination destination = bank.getValue() == null ? Shelves.OWN : bank.getValue();
        work.start(
                UI.getCurrent(),
                watch -> {
                    boolean table = Formats.of(read).filter(Formats.CSV::equals).isPresent();
                    boolean mapped = table
                            || Formats.of(read).filter(Formats.PAIRS::equals).isPresent()
                                    && PairsReader.delimiter(read).isPresent();
                    Columns columns = table && chosen == null ? remembered.of(author, read) : chosen;
                    ImportPlan plan = new ImportPlan(read, read.getFileName().toString(), destination, columns);
                    return new Looked(plan, importing.preview(author, plan, As.REVIEWED, watch), mapped);
                },
                this::show,
                () -> say("authoring.import.stopped"),
                this::failed);
    }

    private record Looked(ImportPlan plan, ImportPreview preview, boolean table) {}

    private void show(Looked looked) {
        preview.add(new PreviewPanel(looked.preview()));
        if (looked.table()) {
            preview.add(new ColumnsPanel(looked.plan(), looked.preview(), columns -> {
                remembered.keep(current.require(), looked.plan().file(), columns);
                look(columns);
            }));
        }
        if (looked.preview().useful()) {
            Checkbox withoutTwins = new Checkbox(text("authoring.import.without-twins"), true);
            withoutTwins.setId("without-twins");
            Checkbox withPast = new Checkbox(
                    text("authoring.import.past-answers", looked.preview().reviews()), false);
            withPast.setId("with-past");
            Supplier<ImportPlan> plan = () -> looked.plan()
                    .with(
                            looked.preview().twins() > 0 && withoutTwins.getValue()
                                    ? ImportPlan.Twice.LEAVE_OUT
                                    : ImportPlan.Twice.TAKE,
                            withPast.getValue() ? ImportPlan.Past.BRING : ImportPlan.Past.LEAVE);
            boolean sure = looked.preview().sure();
            NativeButton drafts = way("authoring.import.drafts", !sure, () -> run(plan.get(), As.DRAFTS));
            drafts.setId("import-drafts");
            NativeButton publish = way("authoring.import.publish", sure, () -> run(plan.get(), As.REVIEWED));
            publish.setId("import-publish");
            if (looked.preview().twins() > 0) {
                preview.add(withoutTwins);
            }
            if (looked.preview().reviews() > 0) {
                preview.add(withPast);
            }
            Paragraph meant = new Paragraph(audiences.sentence(
                    current.require(), looked.plan().destination().bank()));
            meant.setId("meant");
            preview.add(
                    meant,
                    row(
                            sure ? publish : drafts,
                            sure ? drafts : publish,
                            button("authoring.import.leave", this::leave)));
        }
    }

    /** What is not sure better waits for somebody to look at it. */
    private NativeButton way(String key, boolean first, Runnable wish) {
        return first ? primary(key, wish) : button(key, wish);
    }

    private void run(ImportPlan plan, As as) {
        Learner author = current.require();
        preview.removeAll();
        LongWork work = new LongWork(text("authoring.import.running"));
        preview.add(work);
        work.start(
                UI.getCurrent(),
                watch -> importing.run(author, plan, as, watch),
                done -> {
                    say("authoring.import.done", done.added(), done.changed(), done.unchanged());
                    file.forget();
                    showPast();
                },
                () -> say("authoring.import.stopped"),
                this::failed);
    }

    void failed(Exception failure) {
        if (failure instanceof AuthoringRefused refused) {
            refuse(refused);
        } else {
            refuse(text("authoring.import.failed"));
        }
    }

    void leave() {
        preview.removeAll();
        file.forget();
    }

    void showPast() {
        past.removeAll();
        past.add(panel("authoring.packs", packs.list()));
        List<ImportTable.Past> imports = importing.past(current.require());
        if (!imports.isEmpty()) {
            past.add(panel(
                    "authoring.import.past",
                    new PastImports(imports, packs.titles(), current.require().zone(), this::undo)));
        }
    }

    /** For its corner of packs. */
    void report(String key, Object... values) {
        say(key, values);
    }

    private void undo(long id) {
        try {
            if (packs.titles().containsKey(id)) {
                packs.undo(id);
                showPast();
                return;
            }
            Importing.Undone undone = importing.undo(current.require(), id);
            say("authoring.import.undone", undone.takenBack(), undone.kept());
        } catch (AuthoringRefused refused) {
            refuse(refused);
        }
        showPast();
    }
}
