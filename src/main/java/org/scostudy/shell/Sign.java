package org.scostudy.shell;

import com.vaadin.flow.component.html.Span;

/** A small drawing beside words that say the same. The stylesheet has the drawings, each under its name. */
final class Sign extends Span {

    Sign(String name) {
        addClassNames("sco-sign", "sco-sign-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
