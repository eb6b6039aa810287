package org.scostudy.authoring.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.authoring.bank.AuthorAccess;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.DuplicateQuestions;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.bank.Status;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.authoring.bank.Storing;
import org.scostudy.authoring.bank.VersionTable;
import org.scostudy.authoring.imports.ImportPlan.Past;
import org.scostudy.authoring.imports.ImportPlan.Twice;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.question.HistoryImported;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader.Ending;
import org.springframework.context.ApplicationEventPublisher;
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
    public record Undone(int takenBack, int kept) {}

    /** As for all uploads, with pictures and sounds as large as we keep them. */
    public static final Limits LIMITS = limits(Limits.STANDARD);

    private final QuestionTable table;
    private final Storing books;
    private final VersionTable versions;
    private final ImportTable imports;
    private final MediaTable media;
    private final BankIndex catalogue;
    private final BankSearch all;
    private final Shelves shelves;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Importing(
            QuestionTable table,
            Storing books,
            VersionTable versions,
            ImportTable imports,
            MediaTable media,
            BankIndex catalogue,
            BankSearch all,
            Shelves shelves,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.books = books;
        this.versions = versions;
        this.imports = imports;
        this.media = media;
        this.catalogue = catalogue;
        this.all = all;
        this.shelves = shelves;
        this.transaction = transaction;
        this.events = events;
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
                Appearance.values()[0],
                null);
    }

    /** Reads the whole file and writes nothing. */
    public ImportPreview preview(Learner author, ImportPlan plan, As as, Cancellation watch) throws IOException {
        AuthorAccess.mayAuthor(author);
        ImportCounts tally = new ImportCounts();
        BankIndex.View known = catalogue.now();
        ArrivedDuplicates doubles = new ArrivedDuplicates(all.twins());
        return read(
                plan.with(plan.twins(), Past.LEAVE),
                watch,
                tally,
                arrival -> {
                    QuestionRow before = known.find(arrival.question().id()).orElse(null);
                    Change change = change(before, StoredQuestion.of(arrival.question()));
                    tally.count(arrival, change, change == Change.ADDED ? doubles.of(arrival) : null);
                    boolean seen = before != null && before.status() == Status.REVIEWED;
                    if (seen && change == Change.CHANGED && arrival.status(as) == Status.DRAFT) {
                        tally.countWithdrawn();
                    }
                },
                tally::picture);
    }

    /** @throws CancellationException when the watch wished so; then nothing was written */
    public ImportPreview run(Learner author, ImportPlan plan, As as, Cancellation watch) {
        AuthorAccess.mayAuthor(author);
        ImportWriter writer = new ImportWriter(table, books, clock, author, as, catalogue.now());
        ImportPreview done = transaction.execute(_ -> {
            try {
                return write(author, plan, writer, watch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        catalogue.lookAgain();
        // here and not in the next request, which somebody waits for
        catalogue.now();
        return done;
    }

    private ImportPreview write(Learner author, ImportPlan plan, ImportWriter writer, Cancellation watch)
            throws IOException {
        long id = imports.add(plan.name(), author, clock.instant());
        ImportCounts tally = new ImportCounts();
        ArrivedDuplicates doubles =
                new ArrivedDuplicates(plan.twins() == Twice.TAKE ? DuplicateQuestions.NONE : all.twins());
        ImportPreview done = read(
                plan,
                watch,
                tally,
                arrival -> {
                    QuestionRow before = writer.before(arrival.question().id());
                    StoredQuestion body = StoredQuestion.of(arrival.question());
                    Change change = change(before, body);
                    boolean unwanted =
                            plan.twins() == Twice.LEAVE_OUT && change == Change.ADDED && doubles.of(arrival) != null;
                    if (!unwanted) {
                        tally.count(arrival, change, null);
                        writer.take(arrival, body, before, change);
                    }
                },
                arrivals -> {
                    keep(arrivals);
                    if (plan.past() == Past.BRING) {
                        events.publishEvent(new HistoryImported(author.id(), arrivals.reviews()));
                    }
                });
        if (!done.whole()) {
            throw new CancellationException();
        }
        imports.add(id, writer.finish());
        imports.counts(id, tally.added(), tally.changed());
        table.tellChange();
        return done;
    }

    private static Change change(@Nullable QuestionRow before, StoredQuestion body) {
        if (before == null || before.status() == Status.REMOVED) {
            return Change.ADDED;
        }
        return before.hash().equals(body.hash()) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Reads all, then hands over the pictures, sounds and sections that came with it. */
    private ImportPreview read(
            ImportPlan plan, Cancellation watch, ImportCounts tally, Consumer<Arrival> take, AtEnd atEnd)
            throws IOException {
        Optional<QuestionFormat> format = Formats.of(plan.file());
        if (format.isEmpty()) {
            return ImportCounts.unreadable();
        }
        try (Arrivals arrivals = new Arrivals(take, plan.past(), media::has, watch)) {
            Ending ending = plan.reader(format.get()).read(plan.file(), LIMITS, arrivals);
            if (ending == Ending.CANCELLED) {
                throw new CancellationException();
            }
            if (ending == Ending.COMPLETE) {
                atEnd.keep(arrivals);
            }
            return tally.result(format.get(), arrivals.problems(), arrivals.reviewsTold(), ending == Ending.COMPLETE);
        }
    }

    /** What is done with everything that came beside the questions. */
    private interface AtEnd {
        public void keep(Arrivals arrivals) throws IOException;
    }

    private void keep(Arrivals arrivals) throws IOException {
        arrivals.sections(shelves).forEach(table::keep);
        for (Path medium : arrivals.media()) {
            media.keep(medium.getFileName().toString(), Files.readAllBytes(medium));
        }
    }

    public List<ImportTable.Past> past(Learner author) {
        AuthorAccess.mayAuthor(author);
        return imports.past();
    }

    /** Takes an import back. What somebody edited since stays. */
    public Undone undo(Learner author, long id) {
        AuthorAccess.mayAuthor(author);
        Undone undone = transaction.execute(_ -> takeBack(author, id));
        catalogue.lookAgain();
        return undone;
    }

    private Undone takeBack(Learner author, long id) {
        ImportTable.Past past =
                imports.find(id).orElseThrow(() -> new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND));
        if (past.undone() != null) {
            throw new AuthoringRefused(AuthoringRefused.Reason.ALREADY_UNDONE);
        }
        int kept = 0;
        List<ImportTable.Item> items = imports.items(id);
        for (ImportTable.Item item : items) {
            QuestionRow now = table.find(item.question()).orElseThrow();
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

    private void takeBack(Learner author, QuestionRow now, ImportTable.Item item) {
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
