package org.scostudy.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The table on the page: an element that shows the steps of a play and keeps answers until they are acknowledged. */
@Tag("sco-table")
@JsModule("context://table/sco-table.js")
@StyleSheet("context://table/sco-table.css")
class PlayElement extends Component {

    PlayElement(String play) {
        getElement().setAttribute("play", play);
        getElement().setAttribute("api", "api/scenario");
        getElement().setAttribute("texts", "api/scenario/texts?v=" + TableTexts.VERSION);
    }
}
