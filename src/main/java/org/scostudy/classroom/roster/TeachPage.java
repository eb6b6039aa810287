package org.scostudy.classroom.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.scostudy.shell.InstructorPage;

/** What the pages of those who teach have in common beside what every page of instructors has. */
@StyleSheet("context://classroom/classroom.css")
public abstract class TeachPage extends InstructorPage {

    TeachPage() {
        super("sco-teach");
        outcome().setId("outcome");
        outcome().getElement().setAttribute("tabindex", "-1");
    }

    /** The line takes the focus, for what was pressed may be gone. */
    @Override
    protected final void tell(String words) {
        super.tell(words);
        outcome().getElement().callJsFunction("focus");
    }

    public final void refuse(ClassRefused refused) {
        refuse(text(refused.reason().messageKey()));
    }

    protected final Paragraph soft(String key, Object... values) {
        Paragraph words = new Paragraph(text(key, values));
        words.addClassName("sco-soft");
        return words;
    }

    protected final void ask(String key, String what, Runnable wish) {
        ask(key, what, "", wish);
    }

    /** @param more what else comes of it just now; may be empty */
    protected final void ask(String key, String what, String more, Runnable wish) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text(key + ".title", what));
        dialog.setText((text(key + ".what", what) + " " + more).strip());
        dialog.setCancelable(true);
        dialog.setCancelText(text("classroom.cancel"));
        dialog.setConfirmText(text(key));
        dialog.addConfirmListener(_ -> wish.run());
        dialog.open();
    }

    public static Span badge(String words, String look) {
        Span badge = new Span(words);
        badge.addClassNames("sco-badge", look);
        return badge;
    }

    public static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("class-row");
        return row;
    }
}
