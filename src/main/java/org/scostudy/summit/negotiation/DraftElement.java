package org.scostudy.summit.negotiation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The draft on the page: an element that shows the text, takes moves, and keeps them until they are acknowledged. */
@Tag("sco-draft")
@JsModule("context://draft/sco-draft.js")
@StyleSheet("context://draft/sco-draft.css")
class DraftElement extends Component {

    DraftElement(String play) {
        getElement().setAttribute("play", play);
        getElement().setAttribute("api", "api/scenario");
        getElement().setAttribute("texts", DraftTexts.PLAYER.address("api/scenario/drafts/texts"));
    }
}
