package org.scostudy.stories.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audiences;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.stories.desk.StoryRefused.Reason;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StoryFile;
import org.scostudy.text.Folded;
import org.springframework.transaction.annotation.Transactional;

/**
 * What instructors do with what they write beside a pack: begin, save, publish, retire. Everybody else is told that there
 * is nothing.
 *
 * @param <D> what is written
 */
public abstract class Writing<D> {

    /** Something as it is edited. */
    public record Opened<D>(StoryRow row, D draft) {}

    /** How it stands in a file. */
    protected interface Form<D> {

        StoryRow.Kind kind();

        /** Null when the text holds none. */
        @Nullable
        D read(String text);

        String write(D draft);

        String id(D draft);

        D named(D draft, String id);

        String title(D draft);

        /** How many parts it has, and how many it may have. */
        int size(D draft);
    }

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 200;

    private final Form<D> form;
    private final StoryTable table;
    private final StoryVersions versions;
    private final StoryShelves shelves;
    private final Audiences audiences;
    private final Clock clock;

    Writing(
            Form<D> form,
            StoryTable table,
            StoryVersions versions,
            StoryShelves shelves,
            Audiences audiences,
            Clock clock) {
        this.form = form;
        this.table = table;
        this.versions = versions;
        this.shelves = shelves;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** What stands between it and its learners; nothing when it is good. */
    abstract List<Remark> check(StoryRow row, D draft);

    /** A draft beside a pack, under a name of its own. */
    @Transactional
    public StoryRow begin(Learner author, String pack, D draft) {
        mayWrite(author);
        D named = form.named(draft, name(author, pack, draft));
        Instant now = now();
        StoryRow row = new StoryRow(
                0,
                form.kind(),
                pack,
                form.id(named),
                author.id(),
                author.displayName(),
                title(named),
                form.size(named),
                StoryState.DRAFT,
                1,
                null,
                now,
                author.displayName());
        String text = text(named);
        long number = table.add(row);
        versions.add(number, 1, author, now, text);
        audiences.begin(author.id(), row.material());
        return find(number);
    }

    /** As it stands in the list now. */
    public StoryRow look(Learner person, long number) {
        mayWrite(person);
        return find(number);
    }

    public Opened<D> open(Learner person, long number) {
        mayWrite(person);
        StoryRow row = find(number);
        return new Opened<>(row, read(version(row, row.version()).text()));
    }

    /** Every version, the newest first. */
    public List<StoryVersion> versions(Learner person, long number) {
        mayWrite(person);
        return versions.of(find(number).number());
    }

    /** As it was in that version. */
    public D at(Learner person, long number, int version) {
        mayWrite(person);
        return read(version(find(number), version).text());
    }

    /** From a file, or as it was typed. */
    public @Nullable D parsed(String text) {
        return form.read(text);
    }

    public String written(D draft) {
        return form.write(draft);
    }

    /**
     * Keeps it as a new version; what says the same is none.
     *
     * @throws StoryRefused when somebody else saved it after that version
     */
    @Transactional
    public StoryRow save(Learner author, long number, int seenVersion, D draft) {
        mayWrite(author);
        StoryRow row = find(number);
        String text = text(form.named(draft, row.name()));
        if (row.version() != seenVersion) {
            throw new StoryRefused(Reason.CHANGED_MEANWHILE);
        }
        if (version(row, row.version()).text().equals(text)) {
            return row;
        }
        Instant now = now();
        if (!table.change(number, seenVersion, title(draft), form.size(draft), now, author.displayName())) {
            throw new StoryRefused(Reason.CHANGED_MEANWHILE);
        }
        versions.add(number, seenVersion + 1, author, now, text);
        return find(number);
    }

    /**
     * Learners meet the newest version from now on; those who play an older one go on with it.
     *
     * @return what keeps it from being published; empty when it is
     */
    @Transactional
    public List<Remark> publish(Learner author, long number, int seenVersion) {
        mayWrite(author);
        StoryRow row = find(number);
        if (row.version() != seenVersion) {
            throw new StoryRefused(Reason.CHANGED_MEANWHILE);
        }
        List<Remark> remarks = check(row, read(version(row, seenVersion).text()));
        if (remarks.isEmpty()) {
            audiences.begin(row.authorId(), row.material());
            table.publish(number, seenVersion);
            told();
        }
        return remarks;
    }

    /** It comes to nobody any more; who is playing it plays on, and so does who was handed it. */
    @Transactional
    public void retire(Learner author, long number) {
        mayWrite(author);
        if (find(number).state() != StoryState.PUBLISHED) {
            throw new StoryRefused(Reason.NOT_FOUND);
        }
        table.state(number, StoryState.RETIRED);
        told();
    }

    /** A draft that nobody wants. What was published is retired instead. */
    @Transactional
    public void remove(Learner author, long number) {
        mayWrite(author);
        if (find(number).state() != StoryState.DRAFT) {
            throw new StoryRefused(Reason.NOT_A_DRAFT);
        }
        table.state(number, StoryState.REMOVED);
    }

    private void told() {
        table.tellChange();
        shelves.lookAgain();
    }

    private StoryRow find(long number) {
        return table.find(number)
                .filter(row -> row.kind() == form.kind())
                .orElseThrow(() -> new StoryRefused(Reason.NOT_FOUND));
    }

    private StoryVersion version(StoryRow row, int version) {
        return versions.find(row.number(), version).orElseThrow(() -> new StoryRefused(Reason.NOT_FOUND));
    }

    private D read(String text) {
        D draft = form.read(text);
        if (draft == null) {
            throw new StoryRefused(Reason.NOT_FOUND);
        }
        return draft;
    }

    private String text(D draft) {
        String text = form.write(draft);
        if (text.length() > StoryFile.LONGEST || form.size(draft) > StoryFile.MOST_STEPS) {
            throw new StoryRefused(Reason.TOO_LONG);
        }
        return text;
    }

    private String title(D draft) {
        String title = form.title(draft).strip();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /** Ids of the pack are taken too: what is written beside it may be copied into it. */
    private String name(Learner author, String pack, D draft) {
        Set<String> taken = new HashSet<>(table.names(author.id(), pack));
        taken.addAll(known(pack));
        String wished = IdForms.isId(form.id(draft)) ? form.id(draft) : Folded.slug(form.title(draft));
        String name =
                wished.substring(0, Math.min(wished.length(), LONGEST_NAME)).replaceAll("[.-]+$", "");
        name = name.isEmpty() ? "story" : name;
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + "-" + number++;
        }
        return free;
    }

    /** Names that stand in the pack itself. */
    Set<String> known(String pack) {
        return Set.of();
    }

    static void mayWrite(Learner person) {
        switch (person.role()) {
            case INSTRUCTOR, ADMINISTRATOR -> {}
            case GUEST, LEARNER -> throw new StoryRefused(Reason.NOT_FOUND);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
