package org.scostudy.authoring.arrive;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.scostudy.authoring.imports.ImportPreview;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.language.Messages;

/** The questions of a file as learners would meet them, one at a time, the unsure ones first. */
class ArrivalCards extends Section {

    private final ImportPreview preview;
    private final NativeButton before = new NativeButton(getTranslation("authoring.preview.before"), _ -> go(-1));
    private final NativeButton next = new NativeButton(getTranslation("authoring.preview.next"), _ -> go(1));
    private final Paragraph place = new Paragraph();
    private final Div card = new Div();
    private int at;

    ArrivalCards(ImportPreview preview) {
        this.preview = preview;
        setId("arrival-cards");
        place.getElement().setAttribute("role", "status");
        place.setId("arrival-place");
        before.addClassName("sco-button");
        before.setId("arrival-before");
        next.addClassName("sco-button");
        next.setId("arrival-next");
        card.addClassName("authoring-stack");
        add(new H3(getTranslation("authoring.preview.cards")), place, card, AuthoringPage.row(before, next));
        go(0);
    }

    private void go(int step) {
        at = Math.clamp((long) at + step, 0, preview.lines().size() - 1);
        ImportPreview.Line line = preview.lines().get(at);
        // a button that has the focus keeps it, and says that it leads nowhere
        before.getElement().setAttribute("aria-disabled", Boolean.toString(at == 0));
        next.getElement()
                .setAttribute(
                        "aria-disabled", Boolean.toString(at == preview.lines().size() - 1));
        place.setText(getTranslation(
                line.sure() ? "authoring.preview.place" : "authoring.preview.place.unsure",
                at + 1,
                preview.lines().size(),
                line.place().say(Messages.ours().in(getLocale()))));
        show(line);
    }

    private void show(ImportPreview.Line line) {
        card.removeAll();
        Span change = new Span(
                getTranslation("authoring.change." + line.change().name().toLowerCase(Locale.ROOT)));
        change.addClassName("sco-badge");
        card.add(new Div(change));
        line.notes().forEach(note -> {
            Paragraph said = new Paragraph(getTranslation("authoring.preview.note", note));
            said.addClassNames("sco-note", "sco-note-caution");
            card.add(said);
        });
        if (line.twin() != null) {
            Paragraph same = new Paragraph(
                    line.twin().isEmpty()
                            ? getTranslation("authoring.preview.twin.here")
                            : getTranslation("authoring.preview.twin", line.twin()));
            same.addClassNames("sco-note", "sco-note-caution");
            card.add(same);
        }
        LearnerPreview shown = new LearnerPreview();
        card.add(shown);
        shown.show(line.question(), preview.pictures());
    }
}
