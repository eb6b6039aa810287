package org.scostudy.account.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.scostudy.account.administration.Administering.Invited;
import org.scostudy.account.people.OneTimeLinks.Purpose;
import org.scostudy.account.people.SiteAddress;

/** A link for a new password, to be copied now: it is not shown again. */
class LinkShown extends Div {

    LinkShown(SiteAddress site, Invited invited) {
        addClassNames("sco-note", "sco-note-good", "account-link");
        var link = site.known().orElseGet(LinkShown::here) + "/new-password/" + invited.token();
        var field = new TextField(getTranslation("account.link.label"));
        field.setId("link");
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("account.link.copy"), click -> {
            // only over HTTPS and on this machine do browsers let pages copy; elsewhere the field is selected
            field.getElement()
                    .executeJs("""
                            this.focus();
                            this.inputElement.select();
                            return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true) : false;""", link)
                    .then(
                            Boolean.class,
                            copied -> said.setText(
                                    getTranslation(copied ? "account.link.copied" : "account.link.selected")));
        });
        add(
                new Paragraph(getTranslation(
                        "account.link.once",
                        invited.learner().displayName(),
                        Purpose.PASSWORD.life().toHours())),
                field,
                copy,
                said);
        if (invited.mailed()) {
            add(new Paragraph(getTranslation("account.link.mailed")));
        }
    }

    /** As the browser of the administrator reaches this server. */
    private static String here() {
        var request = VaadinServletRequest.getCurrent();
        var url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
