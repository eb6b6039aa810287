package org.scostudy.material.read;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Section;
import org.scostudy.material.model.Source;
import org.scostudy.material.model.WrittenValues;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.IdForms;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** Reads what frames the facts: the pack itself, its sections and its passages. */
final class FrameReader {

    /** The pack without its content. */
    record Head(
            @Nullable String id,
            @Nullable String title,
            @Nullable Source source,
            @Nullable YearMonth asOf) {}

    private static final Head NONE = new Head(null, null, null, null);

    private final Draft draft;
    private final Problems problems;

    FrameReader(Draft draft) {
        this.draft = draft;
        this.problems = draft.problems;
    }

    Head read() {
        Head head = head();
        if (!draft.files.named("passages").isEmpty()) {
            draft.eachIn("passages", Shape.PASSAGE, draft.passages, this::passage);
        } else {
            draft.passages.markIncomplete();
            missing("passages");
        }
        if (!draft.passages.isIncomplete()) {
            everySectionHasPassages();
        }
        return head;
    }

    private void missing(String stem) {
        SourceLine place = draft.files.missing(stem);
        boolean file = place.file().equals(stem + ".yaml");
        problems.add(place, file ? "pack.no-file" : "pack.no-heading", stem, Message.of("pack.expected." + stem));
    }

    private Head head() {
        if (!draft.files.hasFrame()) {
            draft.sections.markIncomplete();
            missing("pack");
            return NONE;
        }
        Tree tree = draft.files.frame();
        Fields pack = tree == null ? null : Fields.of(draft.files.frameName(), tree, Shape.PACK, problems);
        if (pack == null) {
            draft.sections.markIncomplete();
            return NONE;
        }
        pack.text("language");
        sections(pack);
        return new Head(pack.id("pack"), pack.text("title"), source(pack), asOf(pack));
    }

    private @Nullable YearMonth asOf(Fields pack) {
        String text = pack.text("asOf");
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            problems.add(pack.place("asOf"), "pack.as-of", IdForms.quoted(String.valueOf(text)));
            return null;
        }
    }

    private @Nullable Source source(Fields pack) {
        Tree tree = pack.tree("source");
        Fields source = tree == null ? null : Fields.of(pack.file(), tree, Shape.SOURCE, problems);
        if (source == null) {
            return null;
        }
        String title = source.text("title");
        String publisher = source.text("publisher");
        String date = source.text("date");
        if (date != null && !WrittenValues.isDate(date)) {
            problems.add(source.place("date"), "pack.source-date", IdForms.quoted(date));
        }
        String author = source.text("author");
        String series = source.text("series");
        String number = source.text("number");
        String url = source.text("url");
        if (title == null || publisher == null || date == null) {
            return null;
        }
        return new Source(title, author, series, number, publisher, date, url);
    }

    private void sections(Fields pack) {
        List<Tree> items = pack.items("sections");
        if (items.isEmpty()) {
            draft.sections.markIncomplete();
            if (pack.tree("sections") instanceof Tree.Items) {
                problems.add(pack.place("sections"), "pack.no-sections");
            }
        }
        for (Tree item : items) {
            Fields section = Fields.of(pack.file(), item, Shape.SECTION, problems);
            if (section == null || draft.sections.isFull(section.place())) {
                draft.sections.markIncomplete();
                continue;
            }
            String id = section.id("id");
            String title = section.text("title");
            Section.Part part =
                    Boolean.TRUE.equals(section.flag("captions")) ? Section.Part.CAPTION : Section.Part.TEXT;
            draft.sections.add(id, id == null || title == null ? null : new Section(id, title, part), section.place());
        }
    }

    private void passage(Fields passage) {
        String id = passage.id("id");
        String section = passage.text("section");
        String summary = passage.text("summary");
        if (section != null) {
            draft.sections.find(section, passage.place("section"));
        }
        draft.passages.add(
                id,
                id != null && section != null && summary != null ? new Passage(id, section, summary) : null,
                passage.place());
    }

    private void everySectionHasPassages() {
        Set<String> used = new HashSet<>();
        draft.passages.values().values().forEach(passage -> used.add(passage.section()));
        for (String section : draft.sections.values().keySet()) {
            if (!used.contains(section)) {
                problems.add(draft.sections.placeOf(section), "pack.empty-section", section);
            }
        }
    }
}
