package org.scostudy.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.authoring.ImportPreview.Change;
import org.scostudy.question.Question;
import org.scostudy.question.reading.FileFormat;
import org.scostudy.question.reading.Limits;
import org.scostudy.question.reading.QuestionReader.Ending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings question files into the bank: seen before anything is written, all or nothing, and undone as a whole. */
@Service
public class Importing {

    /** What becomes of questions that need no more work; all others become drafts. */
    public enum As {
        DRAFTS,
        REVIEWED
    }

    /** @param kept how many stay, because somebody edited them since */
    record Undone(int takenBack, int kept) {}

    /** As for all uploads, with pictures as large as we keep them. */
    static final Limits LIMITS = limits(Limits.STANDARD);

    private final QuestionTable table;
    private final Bookkeeping books;
    private final VersionTable versions;
    private final ImportTable imports;
    private final MediaTable media;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Importing(
            QuestionTable table,
            Bookkeeping books,
            VersionTable versions,
            ImportTable imports,
            MediaTable media,
            Catalogue catalogue,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.books = books;
        this.versions = versions;
        this.imports = imports;
        this.media = media;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who imports when nobody is signed in. */
    public static Learner commandLine() {
        return new Learner(
                0,
                "command line",
                "command line",
                Role.ADMINISTRATOR,
                ZoneOffset.UTC,
                LocalTime.of(4, 0),
                Appearance.values()[0]);
    }

    /** Reads the whole file and writes nothing. */
    public ImportPreview preview(Learner author, ImportPlan plan, As as, Watch watch) throws IOException {
        Access.mayAuthor(author);
        Tally tally = new Tally();
        Catalogue.Edition known = catalogue.now();
        return read(
                plan,
                watch,
                tally,
                arrival -> {
                    Entry before = known.find(arrival.question().id()).orElse(null);
                    Change change = change(before, arrival.question());
                    tally.count(arrival, change);
                    boolean seen = before != null && before.status() == Status.REVIEWED;
                    if (seen && change == Change.CHANGED && status(arrival, as) == Status.DRAFT) {
                        tally.countWithdrawn();
                    }
                },
                _ -> {});
    }

    /** @throws CancellationException when the watch wished so; then nothing was written */
    public ImportPreview run(Learner author, ImportPlan plan, As as, Watch watch) {
        Access.mayAuthor(author);
        Map<String, Entry> known = new HashMap<>(catalogue.now().byId());
        ImportPreview done = transaction.execute(_ -> {
            try {
                return write(author, plan, as, watch, known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        catalogue.lookAgain();
        return done;
    }

    private ImportPreview write(Learner author, ImportPlan plan, As as, Watch watch, Map<String, Entry> known)
            throws IOException {
        long id = imports.add(plan.name(), author, clock.instant());
        Tally tally = new Tally();
        Map<Long, Entry> touched = new HashMap<>();
        ImportPreview done = read(
                plan,
                watch,
                tally,
                arrival -> {
                    Entry before = known.get(arrival.question().id());
                    Change change = change(before, arrival.question());
                    tally.count(arrival, change);
                    Entry after = take(author, arrival, before, change, as);
                    if (after != null) {
                        known.put(after.id(), after);
                        if (touched.put(after.number(), after) == null) {
                            imports.add(id, item(after, before));
                        }
                    }
                },
                this::keep);
        if (!done.whole()) {
            throw new CancellationException();
        }
        imports.counts(id, tally.added(), tally.changed());
        table.tellChange();
        return done;
    }

    private static ImportTable.Item item(Entry after, @Nullable Entry before) {
        return before == null
                ? new ImportTable.Item(after.number(), after.version(), null, Status.REMOVED)
                : new ImportTable.Item(after.number(), after.version(), before.version(), before.status());
    }

    /** Null when nothing had to be done. */
    private @Nullable Entry take(Learner author, Arrival arrival, @Nullable Entry before, Change change, As as) {
        Status status = status(arrival, as);
        String note = String.join("\n", arrival.notes());
        if (before == null) {
            return books.add(author, arrival.question(), status, Origin.IMPORTED, note);
        }
        boolean same = before.hash().equals(Body.of(arrival.question()).hash());
        if (!same || before.status() == Status.REMOVED) {
            return books.change(author, before, before.version(), arrival.question(), status, note);
        }
        boolean published = status == Status.REVIEWED && before.status() == Status.DRAFT && change == Change.UNCHANGED;
        if (published) {
            table.status(before.number(), status, clock.instant());
        }
        return published ? before : null;
    }

    private static Status status(Arrival arrival, As as) {
        return as == As.REVIEWED && !arrival.unfinished() ? Status.REVIEWED : Status.DRAFT;
    }

    private static Change change(@Nullable Entry before, Question question) {
        if (before == null || before.status() == Status.REMOVED) {
            return Change.ADDED;
        }
        return before.hash().equals(Body.of(question).hash()) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Reads all, then hands over the pictures and sections that came with it. */
    private static ImportPreview read(ImportPlan plan, Watch watch, Tally tally, Consumer<Arrival> take, AtEnd atEnd)
            throws IOException {
        Optional<FileFormat> format = FileFormat.of(plan.file());
        if (format.isEmpty()) {
            return Tally.unreadable();
        }
        try (Arrivals arrivals = new Arrivals(take, watch)) {
            Ending ending = plan.reader(format.get()).read(plan.file(), LIMITS, arrivals);
            if (ending == Ending.CANCELLED) {
                throw new CancellationException();
            }
            if (ending == Ending.COMPLETE) {
                atEnd.keep(arrivals);
            }
            return tally.result(format.get(), arrivals.problems(), ending == Ending.COMPLETE);
        }
    }

    /** What is done with everything that came beside the questions. */
    private interface AtEnd {
        void keep(Arrivals arrivals) throws IOException;
    }

    private void keep(Arrivals arrivals) throws IOException {
        arrivals.sections().forEach(table::keep);
        try (var pictures = Files.list(arrivals.mediaFolder())) {
            for (Path picture : pictures.toList()) {
                media.keep(picture.getFileName().toString(), Files.readAllBytes(picture));
            }
        }
    }

    List<ImportTable.Past> past(Learner author) {
        Access.mayAuthor(author);
        return imports.past();
    }

    /** Takes an import back. What somebody edited since stays. */
    Undone undo(Learner author, long id) {
        Access.mayAuthor(author);
        Undone undone = transaction.execute(_ -> takeBack(author, id));
        catalogue.lookAgain();
        return undone;
    }

    private Undone takeBack(Learner author, long id) {
        ImportTable.Past past = imports.find(id).orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND));
        if (past.undone() != null) {
            throw new Refused(Refused.Reason.ALREADY_UNDONE);
        }
        int kept = 0;
        List<ImportTable.Item> items = imports.items(id);
        for (ImportTable.Item item : items) {
            Entry now = table.find(item.question()).orElseThrow();
            if (now.version() != item.version()) {
                kept++;
            } else {
                takeBack(author, now, item);
            }
        }
        imports.undone(id, clock.instant());
        table.tellChange();
        return new Undone(items.size() - kept, kept);
    }

    private void takeBack(Learner author, Entry now, ImportTable.Item item) {
        Integer before = item.versionBefore();
        if (before == null || before == now.version()) {
            table.status(now.number(), item.statusBefore(), clock.instant());
        } else {
            Question old = versions.question(now.number(), before).orElseThrow();
            books.change(author, now, now.version(), old, item.statusBefore(), "");
        }
    }

    private static Limits limits(Limits standard) {
        return new Limits(
                standard.fileBytes(),
                standard.unzippedBytes(),
                standard.zipEntries(),
                standard.zipRatio(),
                standard.itemChars(),
                standard.textChars(),
                standard.parts(),
                standard.items(),
                standard.mediaFiles(),
                MediaTable.MOST_BYTES,
                standard.allMediaBytes(),
                standard.depth(),
                standard.problems());
    }
}
