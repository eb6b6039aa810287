package org.scostudy.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The whole address of a page here, to be copied: only the browser knows how the server is reached from outside. */
@Tag("sco-join-link")
@JsModule("context://classroom/join-link.js")
class JoinLink extends Component {

    JoinLink(String path) {
        getElement()
                .setAttribute("path", path)
                .setAttribute("copy", getTranslation("classroom.join.copy"))
                .setAttribute("copied", getTranslation("classroom.join.copied"));
    }
}
