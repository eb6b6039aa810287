package org.scostudy.authoring.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.Notes;
import org.scostudy.authoring.bank.Origin;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.authoring.bank.Status;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.authoring.bank.Storing;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.imports.Importing.As;

/**
 * Writes what arrives into the bank, many questions at a time, and remembers what it did. It keeps little of each
 * question, for there may be a million.
 */
final class ImportWriter {

    private static final int MOST_WAITING = 500;

    private final QuestionTable table;
    private final Storing books;
    private final Clock clock;
    private final Learner author;
    private final As as;
    private final BankIndex.View known;
    private final Set<String> written = new HashSet<>();
    private final List<Storing.New> news = new ArrayList<>();
    private final List<Storing.Changed> changes = new ArrayList<>();
    private final List<QuestionRow> reviewed = new ArrayList<>();
    private final Set<String> waitingIds = new HashSet<>();
    private final Map<Long, ImportTable.Item> done = new LinkedHashMap<>();

    ImportWriter(QuestionTable table, Storing books, Clock clock, Learner author, As as, BankIndex.View known) {
        this.table = table;
        this.books = books;
        this.clock = clock;
        this.author = author;
        this.as = as;
        this.known = known;
    }

    /** The question as it is now, also when the same file brought it. */
    @Nullable
    QuestionRow before(String id) {
        if (waitingIds.contains(id)) {
            flush();
        }
        return written.contains(id)
                ? table.find(id).orElse(null)
                : known.find(id).orElse(null);
    }

    void take(Arrival arrival, StoredQuestion body, @Nullable QuestionRow before, Change change) {
        Status status = arrival.status(as);
        String note = Notes.kept(arrival.notes());
        if (before == null) {
            news.add(new Storing.New(author, arrival.question(), body, status, Origin.IMPORTED, note));
        } else if (!before.hash().equals(body.hash()) || before.status() == Status.REMOVED) {
            changes.add(new Storing.Changed(author, before, before.version(), arrival.question(), body, status, note));
        } else if (status == Status.REVIEWED && before.status() == Status.DRAFT && change == Change.UNCHANGED) {
            reviewed.add(before);
        } else {
            return;
        }
        waitingIds.add(arrival.question().id());
        if (waitingIds.size() >= MOST_WAITING) {
            flush();
        }
    }

    /** No question is in two of the lists, nor twice in one. */
    private void flush() {
        if (!news.isEmpty()) {
            for (QuestionRow added : books.add(List.copyOf(news))) {
                written.add(added.id());
                done.put(added.number(), new ImportTable.Item(added.number(), added.version(), null, Status.REMOVED));
            }
        }
        if (!changes.isEmpty()) {
            List<QuestionRow> changed = books.change(List.copyOf(changes));
            for (int i = 0; i < changed.size(); i++) {
                written.add(changed.get(i).id());
                remember(changed.get(i), changes.get(i).before());
            }
        }
        if (!reviewed.isEmpty()) {
            table.status(reviewed.stream().map(QuestionRow::number).toList(), Status.REVIEWED, clock.instant());
            for (QuestionRow same : reviewed) {
                written.add(same.id());
                remember(same, same);
            }
        }
        news.clear();
        changes.clear();
        reviewed.clear();
        waitingIds.clear();
    }

    /** What was there before the import counts, and what is there after it. */
    private void remember(QuestionRow after, QuestionRow before) {
        done.merge(
                after.number(),
                new ImportTable.Item(after.number(), after.version(), before.version(), before.status()),
                (first, last) -> new ImportTable.Item(
                        after.number(), last.version(), first.versionBefore(), first.statusBefore()));
    }

    /** All is written, and this is what was done. */
    Collection<ImportTable.Item> finish() {
        flush();
        return done.values();
    }
}
