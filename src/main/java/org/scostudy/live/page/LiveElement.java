package org.scostudy.live.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.scostudy.live.screen.LiveTexts;

/** A live summit on the page: elements that draw themselves from the stream of what happens. */
@StyleSheet("context://live/live.css")
abstract class LiveElement extends Component {

    LiveElement(String summit) {
        getElement().setAttribute("summit", summit);
        getElement().setAttribute("texts", LiveTexts.PLAYER.address("api/live/texts"));
    }

    /** For whoever speaks for a seat. */
    @Tag("sco-live-seat")
    @JsModule("context://live/sco-live-seat.js")
    static final class OfSeat extends LiveElement {
        OfSeat(String summit) {
            super(summit);
        }
    }

    /** For all to see. */
    @Tag("sco-live-wall")
    @JsModule("context://live/sco-live-wall.js")
    static final class OfWall extends LiveElement {
        OfWall(String summit) {
            super(summit);
        }
    }

    /** For the chair. */
    @Tag("sco-live-desk")
    @JsModule("context://live/sco-live-desk.js")
    static final class OfDesk extends LiveElement {
        OfDesk(String summit) {
            super(summit);
        }
    }
}
