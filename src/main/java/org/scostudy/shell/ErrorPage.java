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
        addClassNames("page", "page-narrow", "stack", "error-page");
        add(
                new H1(title),
                new Paragraph(getTranslation("shell." + kind + ".what")),
                new Anchor("./", getTranslation("shell.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
