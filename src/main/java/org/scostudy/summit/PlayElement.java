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
        this(play, "api/scenario", "scenarios/");
    }

    /**
     * @param api where it is asked for, step by step
     * @param page begins the address of the page of another play
     */
    PlayElement(String play, String api, String page) {
        getElement().setAttribute("play", play);
        getElement().setAttribute("api", api);
        getElement().setAttribute("page", page);
        getElement().setAttribute("texts", SummitTexts.PLAYER.address("api/scenario/texts"));
    }
}
