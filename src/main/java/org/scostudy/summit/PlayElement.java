package org.scostudy.summit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The table on the page: an element that shows the steps of a play and keeps answers until they are acknowledged. */
@Tag("sco-summit")
@JsModule("context://summit/sco-summit.js")
@StyleSheet("context://summit/sco-summit.css")
class PlayElement extends Component {

    PlayElement(String play) {
        getElement().setAttribute("play", play);
        getElement().setAttribute("api", "api/scenario");
        getElement().setAttribute("texts", SummitTexts.PLAYER.address("api/scenario/texts"));
    }
}
