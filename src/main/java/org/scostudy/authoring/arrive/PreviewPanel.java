package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.scostudy.authoring.imports.ImportPreview;
import org.scostudy.language.Messages;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Problem;

/** What an import would do: in numbers, what is wrong with its line, and each question that is new, changed or unfinished. */
class PreviewPanel extends Section {

    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_LINES = 100;

    PreviewPanel(ImportPreview preview) {
        addClassName("sco-panel");
        setId("preview");
        H2 title = new H2(text("authoring.preview"));
        title.addClassName("sco-panel-title");
        add(title);
        if (preview.format().isEmpty()) {
            add(note("authoring.preview.no-format", "sco-note-bad"));
            return;
        }
        Paragraph counts = new Paragraph(text(
                "authoring.preview.counts",
                preview.format().map(QuestionFormat::kind).orElseThrow(),
                preview.added(),
                preview.changed(),
                preview.unchanged(),
                preview.drafts()));
        counts.setId("counts");
        add(counts);
        if (!preview.whole()) {
            add(note("authoring.preview.not-whole", "sco-note-bad"));
        } else if (preview.lost() > 0) {
            add(note("authoring.preview.lost", "sco-note-caution", preview.lost()));
        }
        if (preview.withdrawn() > 0) {
            add(note("authoring.preview.withdrawn", "sco-note-caution", preview.withdrawn()));
        }
        if (preview.twins() > 0) {
            add(note("authoring.preview.twins", "sco-note-caution", preview.twins()));
        }
        problems(preview);
        if (!preview.lines().isEmpty()) {
            add(new ArrivalCards(preview));
        }
        lines(preview);
    }

    private void problems(ImportPreview preview) {
        if (preview.problems().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setId("problems");
        preview.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> list.add(problem(problem)));
        if (preview.problems().size() > MOST_PROBLEMS) {
            list.add(new ListItem(
                    text("authoring.preview.more", preview.problems().size() - MOST_PROBLEMS)));
        }
        add(new H3(text("authoring.preview.problems")), list);
    }

    private ListItem problem(Problem problem) {
        Span gravity =
                new Span(text("authoring.gravity." + problem.gravity().name().toLowerCase(Locale.ROOT)));
        gravity.addClassName("sco-badge");
        return new ListItem(gravity, new Span(" " + problem.say(Messages.ours().in(getLocale()))));
    }

    private void lines(ImportPreview preview) {
        if (preview.lines().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        preview.lines().stream().limit(MOST_LINES).forEach(line -> list.add(line(line)));
        if (preview.lines().size() > MOST_LINES) {
            list.add(new ListItem(text("authoring.preview.more", preview.lines().size() - MOST_LINES)));
        }
        NativeDetails all = new NativeDetails(text("authoring.preview.questions"), list);
        all.setId("arrival-list");
        add(all);
    }

    private ListItem line(ImportPreview.Line line) {
        Span change = new Span(text("authoring.change." + line.change().name().toLowerCase(Locale.ROOT)));
        change.addClassName("sco-badge");
        ListItem item = new ListItem(change, new Span(" " + line.stem()));
        line.notes().forEach(note -> {
            Paragraph said = new Paragraph(text("authoring.preview.note", note));
            said.addClassName("sco-soft");
            item.add(said);
        });
        if (line.twin() != null) {
            Paragraph same = new Paragraph(
                    line.twin().isEmpty()
                            ? text("authoring.preview.twin.here")
                            : text("authoring.preview.twin", line.twin()));
            same.addClassName("sco-soft");
            item.add(same);
        }
        return item;
    }

    private Component note(String key, String look, Object... values) {
        Paragraph note = new Paragraph(text(key, values));
        note.addClassNames("sco-note", look);
        return note;
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
