package org.scostudy.authoring.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audiences;
import org.scostudy.authoring.bank.AuthorAccess;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.authoring.packs.PackCheck.Checked;
import org.scostudy.authoring.packs.PackCheck.Present;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.store.Packs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings whole packs in: seen before anything is written, all or nothing, and undone as a whole. */
@Service
public class PackImporting {

    /** A pack that is there, wherever it came from: out of the folder, or imported. */
    public record Shelf(String id, String title, int facts, State state, PackTable.@Nullable Held imported) {

        public enum State {
            FOLDER,
            SHOWN,
            OUT,
            /** The folder has one of the same id, which comes first. */
            HIDDEN,
            /** It was read once, but can no longer be. */
            BROKEN
        }
    }

    private final PackTable table;
    private final ImportTable imports;
    private final QuestionTable bank;
    private final ImportedPacks shelf;
    private final Packs packs;
    private final GeneratedBank generated;
    private final BankIndex catalogue;
    private final Audiences audiences;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackImporting(
            PackTable table,
            ImportTable imports,
            QuestionTable bank,
            ImportedPacks shelf,
            Packs packs,
            GeneratedBank generated,
            BankIndex catalogue,
            Audiences audiences,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.imports = imports;
        this.bank = bank;
        this.shelf = shelf;
        this.packs = packs;
        this.generated = generated;
        this.catalogue = catalogue;
        this.audiences = audiences;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads the whole pack, makes its questions, and writes nothing. */
    public PackPreview preview(Learner author, Path file, String name, Cancellation watch) throws IOException {
        AuthorAccess.mayAuthor(author);
        return check(file, name, watch).preview();
    }

    /** @throws CancellationException when the watch wished so; then nothing was written */
    public PackPreview run(Learner author, Path file, String name, Cancellation watch) throws IOException {
        AuthorAccess.mayAuthor(author);
        Checked checked = check(file, name, watch);
        PackPreview.Content content = checked.preview().content();
        if (content == null || checked.files() == null || !checked.preview().useful()) {
            return checked.preview();
        }
        PackTable.New made = new PackTable.New(
                content.id(), content.title(), content.facts(), checked.files().fingerprint(), zipped(checked.files()));
        int seen = table.find(content.id()).map(PackTable.Held::version).orElse(0);
        try {
            transaction.executeWithoutResult(_ -> {
                long id = imports.add(name, author, clock.instant());
                table.add(id, made, seen);
                audiences.begin(author.id(), content.id());
                boolean added = content.change() == Change.ADDED;
                imports.counts(
                        id,
                        added ? content.facts() : content.difference().added().size(),
                        content.difference().changed());
                bank.tellChange();
            });
        } catch (DuplicateKeyException another) {
            throw new AuthoringRefused(AuthoringRefused.Reason.CHANGED_MEANWHILE);
        }
        serve();
        return checked.preview();
    }

    private Checked check(Path file, String name, Cancellation watch) throws IOException {
        return new PackCheck(known(), watch).check(file, name);
    }

    private PackCheck.Known known() {
        return new PackCheck.Known() {
            @Override
            public boolean inFolder(String id) {
                return packs.folderOf(id).isPresent();
            }

            @Override
            public @Nullable Present find(String id) {
                return table.find(id)
                        .map(held -> new Present(held, PackFiles.kept(table.files(id, held.version()))))
                        .orElse(null);
            }
        };
    }

    private static byte[] zipped(PackFiles files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.zip("pack", bytes);
        return bytes.toByteArray();
    }

    /** What was committed is what learners meet from now on. */
    private void serve() {
        catalogue.lookAgain();
        shelf.lookAgain();
        generated.catchUp();
    }

    /** The titles of the packs that imports brought, by import. */
    public Map<Long, String> titles(Learner author) {
        AuthorAccess.mayAuthor(author);
        return table.titles();
    }

    /** Takes the import of a pack back: the version before comes back, or the pack goes. */
    public void undo(Learner author, long importId) {
        AuthorAccess.mayAuthor(author);
        transaction.executeWithoutResult(_ -> {
            PackTable.Made made =
                    table.madeBy(importId).orElseThrow(() -> new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND));
            if (imports.find(importId).map(ImportTable.Past::undone).isPresent()) {
                throw new AuthoringRefused(AuthoringRefused.Reason.ALREADY_UNDONE);
            }
            if (!table.takeBack(made)) {
                throw new AuthoringRefused(AuthoringRefused.Reason.LATER_PACK_STANDS);
            }
            imports.undone(importId, clock.instant());
            bank.tellChange();
        });
        serve();
    }

    /** Learners no longer meet it; what they remember is kept. */
    public void takeOut(Learner author, String id) {
        show(author, id, false);
    }

    /** Learners meet it again, where they left off. */
    public void putBack(Learner author, String id) {
        show(author, id, true);
    }

    private void show(Learner author, String id, boolean shown) {
        AuthorAccess.mayAuthor(author);
        transaction.executeWithoutResult(_ -> {
            if (!table.show(id, shown)) {
                throw new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND);
            }
            bank.tellChange();
        });
        serve();
    }

    /** All packs, those of the folder first. */
    public List<Shelf> shelves(Learner author) {
        AuthorAccess.mayAuthor(author);
        return PackShelves.of(packs, table.all());
    }

    /** Writes the files of a pack as a zip, which can be imported here or elsewhere. */
    public void zip(Learner author, String id, OutputStream to) throws IOException {
        AuthorAccess.mayAuthor(author);
        Optional<Path> folder = packs.folderOf(id);
        PackFiles files = folder.isPresent()
                ? PackFiles.in(folder.get())
                : table.find(id)
                        .map(held -> PackFiles.kept(table.files(id, held.version())))
                        .orElseThrow(() -> new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND));
        files.zip(id, to);
    }
}
