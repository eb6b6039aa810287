package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.packs.PackDifference;
import org.scostudy.authoring.packs.PackPreview;
import org.scostudy.authoring.packs.PackPreview.Content;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.material.yaml.PackProblem;

/** What the import of a pack would do: what it holds, what is not asked and why, and what it changes for learners. */
public class PackPreviewPanel extends Section {

    private static final int MOST_LINES = 200;

    PackPreviewPanel(PackPreview preview, String file) {
        addClassName("sco-panel");
        setId("preview");
        H2 heading = new H2(text("authoring.preview"));
        heading.addClassName("sco-panel-title");
        add(heading);
        Content content = preview.content();
        if (content == null) {
            problems(preview.problems(), file);
        } else {
            head(content);
            counts(content);
            difference(content);
            refused(content);
            findings(content);
        }
    }

    private void problems(List<PackProblem> problems, String file) {
        Paragraph note = new Paragraph(text("authoring.pack.problems", file, problems.size()));
        note.addClassNames("sco-note", "sco-note-bad");
        UnorderedList list = new UnorderedList();
        list.setId("problems");
        list.addClassName("pack-problems");
        problems.stream().limit(MOST_LINES).forEach(problem -> list.add(problem(problem)));
        more(list, problems.size());
        add(note, new H3(text("authoring.preview.problems")), list);
    }

    private ListItem problem(PackProblem problem) {
        Span place = new Span(problem.file() + ":" + problem.line());
        place.addClassName("pack-place");
        Span expected = new Span(text("authoring.pack.expected", problem.expected(words())));
        expected.addClassName("sco-soft");
        return new ListItem(place, new Span(sentence(problem.what(words()))), expected);
    }

    private void head(Content content) {
        Paragraph title = new Paragraph(content.title());
        title.addClassName("pack-title");
        Span change = new Span(text("authoring.pack.change."
                + content.change().name().toLowerCase(Locale.ROOT)
                + (content.change() == Change.UNCHANGED && content.wasOut() ? ".out" : "")));
        change.addClassName("sco-badge");
        change.setId("pack-change");
        add(title, change);
    }

    private void counts(Content content) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sco-facts");
        list.setId("pack-counts");
        count(list, "sections", content.sections());
        count(list, "passages", content.passages());
        count(list, "facts", content.facts());
        count(list, "cards", content.cards());
        int all = content.questions().values().stream().mapToInt(each -> each).sum();
        count(list, "questions", all);
        UnorderedList kinds = new UnorderedList();
        kinds.addClassName("pack-kinds");
        content.questions()
                .forEach((kind, many) -> kinds.add(
                        new ListItem(text("authoring.pack.kind", text("authoring.kind." + kind.id()), many))));
        add(list, kinds);
    }

    private void count(DescriptionList list, String key, int count) {
        list.add(
                new DescriptionList.Term(text("authoring.pack." + key)),
                new DescriptionList.Description(text("authoring.pack.number", count)));
    }

    private void difference(Content content) {
        PackDifference difference = content.difference();
        if (content.change() != Change.CHANGED) {
            return;
        }
        add(new H3(text("authoring.pack.difference")));
        if (difference.added().isEmpty() && difference.changed() == 0) {
            add(new Paragraph(text("authoring.pack.difference.none")));
        }
        group("added", difference.added());
        group("reworded", difference.reworded());
        group("answered", difference.answered());
        group("removed", difference.removed());
    }

    private void group(String key, List<PackDifference.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST_LINES).forEach(line -> {
            Span said = new Span(line.statement());
            said.addClassName("pack-said");
            ListItem item = new ListItem(said);
            if (!line.note().isEmpty()) {
                Span note = new Span(text("authoring.pack.answers", line.note()));
                note.addClassName("sco-soft");
                item.add(note);
            }
            list.add(item);
        });
        more(list, lines.size());
        String what = text("authoring.pack." + key, lines.size());
        add(told(what, text("authoring.pack." + key + ".means")), details(text("authoring.pack.show", what), list));
    }

    private void refused(Content content) {
        if (content.refused() == 0) {
            return;
        }
        String why = content.refusedBy().entrySet().stream()
                .map(each -> text(
                        "authoring.pack.refused.why",
                        each.getValue(),
                        each.getKey().message()))
                .collect(Collectors.joining("; "));
        UnorderedList list = new UnorderedList();
        content.refusals().forEach(refusal -> {
            Span detail = new Span(
                    text("authoring.pack.refused.detail", refusal.card().fact(), refusal.detail()));
            detail.addClassName("sco-soft");
            Span words = new Span(refusal.template());
            words.addClassName("pack-said");
            list.add(new ListItem(words, detail));
        });
        more(list, content.refusals().size(), content.refused());
        String what = text("authoring.pack.refused", content.refused());
        add(told(what, text("authoring.pack.refused.means", why)), details(text("authoring.pack.show", what), list));
    }

    private void findings(Content content) {
        if (content.findings() == 0) {
            return;
        }
        UnorderedList list = new UnorderedList();
        content.found().forEach(found -> list.add(new ListItem(words().say(found))));
        more(list, content.found().size(), content.findings());
        String what = text("authoring.pack.findings", content.findings());
        add(told(what, text("authoring.pack.findings.means")), details(text("authoring.pack.show", what), list));
    }

    private static Paragraph told(String what, String means) {
        Span first = new Span(what + ".");
        first.addClassName("pack-what");
        return new Paragraph(first, new Span(" " + means));
    }

    private static NativeDetails details(String summary, Component what) {
        NativeDetails details = new NativeDetails(summary, what);
        details.addClassName("pack-details");
        return details;
    }

    private void more(UnorderedList list, int inAll) {
        more(list, Math.min(inAll, MOST_LINES), inAll);
    }

    private void more(UnorderedList list, int shown, int inAll) {
        if (inAll > shown) {
            list.add(new ListItem(text("authoring.preview.more", inAll - shown)));
        }
    }

    private Words words() {
        return Messages.ours().in(getLocale());
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
