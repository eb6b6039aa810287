package org.scostudy.stories.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audiences;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.stories.desk.StoryRefused.Reason;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryFile;
import org.scostudy.stories.draft.StoryTree;
import org.scostudy.text.Folded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors do with stories. Everybody else is told that there are none. */
@Service
public class Storywriting {

    /** A story as it is edited. */
    public record Opened(StoryRow row, StoryDraft story) {}

    private static final int LONGEST_NAME = 50;

    private final StoryTable table;
    private final StoryVersions versions;
    private final StoryShelves shelves;
    private final StoryChecking checking;
    private final Audiences audiences;
    private final Clock clock;

    Storywriting(
            StoryTable table,
            StoryVersions versions,
            StoryShelves shelves,
            StoryChecking checking,
            Audiences audiences,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.shelves = shelves;
        this.checking = checking;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** A story beside a pack, as a draft, under a name of its own. */
    @Transactional
    public StoryRow begin(Learner author, String pack, StoryDraft story) {
        mayWrite(author);
        StoryDraft named = story.named(name(author, pack, story));
        Instant now = now();
        StoryRow row = new StoryRow(
                0,
                StoryRow.Kind.STORY,
                pack,
                named.id(),
                author.id(),
                author.displayName(),
                title(named),
                named.steps().size(),
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

    /** The one that was changed last comes first. */
    public List<StoryRow> all(Learner person) {
        mayWrite(person);
        return table.all();
    }

    /** How often each was begun, by {@link StoryRow#ref}. */
    public Map<String, Integer> plays(Learner person) {
        mayWrite(person);
        return table.plays();
    }

    public Opened open(Learner person, long number) {
        mayWrite(person);
        StoryRow row = find(number);
        return new Opened(row, read(row, version(row, row.version())));
    }

    /** Every version, the newest first. */
    public List<StoryVersion> versions(Learner person, long number) {
        mayWrite(person);
        return versions.of(find(number).number());
    }

    /** The story as it was in that version. */
    public StoryDraft at(Learner person, long number, int version) {
        mayWrite(person);
        StoryRow row = find(number);
        return read(row, version(row, version));
    }

    /**
     * Keeps it as a new version; what says the same is none.
     *
     * @throws StoryRefused when somebody else saved it after that version
     */
    @Transactional
    public StoryRow save(Learner author, long number, int seenVersion, StoryDraft story) {
        mayWrite(author);
        StoryRow row = find(number);
        String text = text(story.named(row.name()));
        if (row.version() != seenVersion) {
            throw new StoryRefused(Reason.CHANGED_MEANWHILE);
        }
        if (version(row, row.version()).text().equals(text)) {
            return row;
        }
        Instant now = now();
        if (!table.change(
                number, seenVersion, title(story), story.steps().size(), now, author.displayName())) {
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
        List<Remark> remarks = checking.of(row, read(row, version(row, seenVersion)));
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
        return table.find(number).orElseThrow(() -> new StoryRefused(Reason.NOT_FOUND));
    }

    private StoryVersion version(StoryRow row, int version) {
        return versions.find(row.number(), version).orElseThrow(() -> new StoryRefused(Reason.NOT_FOUND));
    }

    private static StoryDraft read(StoryRow row, StoryVersion version) {
        StoryDraft story =
                StoryFile.read(row.name(), version.text()).story();
        if (story == null) {
            throw new StoryRefused(Reason.NOT_FOUND);
        }
        return story;
    }

    private static String text(StoryDraft story) {
        String text = StoryTree.write(story);
        if (text.length() > StoryFile.LONGEST || story.steps().size() > StoryFile.MOST_STEPS) {
            throw new StoryRefused(Reason.TOO_LONG);
        }
        return text;
    }

    private static String title(StoryDraft story) {
        String title = story.title().strip();
        return title.substring(0, Math.min(title.length(), 200));
    }

    private String name(Learner author, String pack, StoryDraft story) {
        Set<String> taken = new HashSet<>(table.names(author.id(), pack));
        String wished = IdForms.isId(story.id()) ? story.id() : Folded.slug(story.title());
        String name = wished.substring(0, Math.min(wished.length(), LONGEST_NAME)).replaceAll("[.-]+$", "");
        name = name.isEmpty() ? "story" : name;
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + "-" + number++;
        }
        return free;
    }

    private static void mayWrite(Learner person) {
        switch (person.role()) {
            case INSTRUCTOR, ADMINISTRATOR -> {}
            case GUEST, LEARNER -> throw new StoryRefused(Reason.NOT_FOUND);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
