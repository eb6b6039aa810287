package org.scostudy.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** Sections, passages, facts, search and timeline: an element that fetches them and keeps nothing on the server. */
@Tag("sco-guide")
@JsModule("context://guide/sco-guide.js")
@StyleSheet("context://guide/sco-guide.css")
class GuideElement extends Component {

    /**
     * @param query to search for at once, or empty
     * @param passage to go to at once, or empty
     */
    GuideElement(String query, String passage) {
        getElement().setAttribute("api", "api/reading");
        getElement().setAttribute("texts", Texts.GUIDE.address("api/reading/texts"));
        // should the texts themselves not come
        getElement().setAttribute("failed", getTranslation("guide.player.failed"));
        getElement().setAttribute("retry", getTranslation("guide.player.retry"));
        getElement().setAttribute("query", query);
        getElement().setAttribute("passage", passage);
    }
}
