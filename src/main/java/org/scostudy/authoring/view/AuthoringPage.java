package org.scostudy.authoring.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.shell.InstructorPage;

/** What the pages of authors have in common beside what every page of instructors has. */
@StyleSheet("context://authoring/authoring.css")
public abstract class AuthoringPage extends InstructorPage {

    public AuthoringPage(String titleKey, String path) {
        super("sco-authoring");
        heading().setText(text(titleKey));
        add(heading(), ways(path), outcome());
    }

    public final void refuse(AuthoringRefused refused) {
        refuse(text(refused.reason().messageKey()));
    }

    public static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("authoring-row");
        return row;
    }
}
