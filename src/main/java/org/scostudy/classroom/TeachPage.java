package org.scostudy.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the pages of those who teach have in common: a heading, panels, and a line that says what happened. */
@StyleSheet("context://classroom/classroom.css")
abstract class TeachPage extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph outcome = new Paragraph();

    TeachPage() {
        addClassName("sco-teach");
        heading.addClassName("sco-page-title");
        outcome.setId("outcome");
        outcome.addClassName("sco-note");
        outcome.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        outcome.setVisible(false);
    }

    final H1 heading() {
        return heading;
    }

    final Paragraph outcome() {
        return outcome;
    }

    @Override
    public String getPageTitle() {
        return text("shell.title", heading.getText());
    }

    final String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    /** The line takes the focus, for what was pressed may be gone. */
    final void say(String key, Object... values) {
        outcome.removeClassName("sco-note-bad");
        tell(text(key, values));
    }

    final void refuse(Refused refused) {
        outcome.addClassName("sco-note-bad");
        tell(text(refused.reason().messageKey()));
    }

    private void tell(String words) {
        outcome.setText(words);
        outcome.setVisible(true);
        outcome.getElement().callJsFunction("focus");
    }

    final Section panel(String titleKey, Component... parts) {
        H2 title = new H2(text(titleKey));
        title.addClassName("sco-panel-title");
        Section panel = new Section(title);
        panel.addClassName("sco-panel");
        panel.add(parts);
        return panel;
    }

    final NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(text(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }

    final NativeButton primary(String key, Runnable wish) {
        NativeButton button = button(key, wish);
        button.addClassName("sco-button-primary");
        return button;
    }

    final Paragraph soft(String key, Object... values) {
        Paragraph words = new Paragraph(text(key, values));
        words.addClassName("sco-soft");
        return words;
    }

    final void ask(String key, String what, Runnable wish) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text(key + ".title", what));
        dialog.setText(text(key + ".what", what));
        dialog.setCancelable(true);
        dialog.setCancelText(text("classroom.cancel"));
        dialog.setConfirmText(text(key));
        dialog.addConfirmListener(_ -> wish.run());
        dialog.open();
    }

    static Span badge(String words, String look) {
        Span badge = new Span(words);
        badge.addClassNames("sco-badge", look);
        return badge;
    }

    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("class-row");
        return row;
    }
}
