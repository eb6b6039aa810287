package org.scostudy.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Words to be copied. HOST in them becomes the address of this server, which only the browser knows from outside. */
@Tag("sco-copy-text")
@JsModule("context://classroom/copy-text.js")
class CopyText extends Component {

    CopyText(String text) {
        getElement()
                .setAttribute("text", text)
                .setAttribute("copy", getTranslation("scores.copy"))
                .setAttribute("copied", getTranslation("scores.copied"));
    }
}
