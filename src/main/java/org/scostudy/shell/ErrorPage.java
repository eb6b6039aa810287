package org.scostudy.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says kindly what went wrong and what to do now. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String title;

    ErrorPage(String kind) {
        title = getTranslation("shell." + kind + ".title");
        addClassName("sco-form-page");
        var what = new Paragraph(getTranslation("shell." + kind + ".what"));
        what.addClassName("sco-form-lead");
        var home = new Anchor("./", getTranslation("shell.home"));
        home.addClassNames("sco-button", "sco-button-primary");
        add(new H1(title), what, home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
