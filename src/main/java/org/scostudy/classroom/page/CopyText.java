package org.scostudy.classroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Words to be copied: only the browser knows how this server is reached from outside, so it completes them. */
@Tag("sco-copy-text")
@JsModule("context://classroom/copy-text.js")
public final class CopyText extends Component {

    private CopyText(String kind, String words, String copy, String copied) {
        getElement()
                .setAttribute(kind, words)
                .setAttribute("copy", getTranslation(copy))
                .setAttribute("copied", getTranslation(copied));
    }

    /** HOST in the words becomes the address of this server. */
    public static CopyText of(String words) {
        return new CopyText("text", words, "scores.copy", "scores.copied");
    }

    /** The whole address of a page here. */
    public static CopyText linkTo(String path) {
        return new CopyText("path", path, "classroom.join.copy", "classroom.join.copied");
    }
}
